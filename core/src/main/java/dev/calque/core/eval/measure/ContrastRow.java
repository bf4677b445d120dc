package dev.calque.core.eval.measure;

/**
 * Machine against human translation of the same documents.
 *
 * @param systems the group of systems, {@code all} for all that were measured
 * @param documents how many documents have versions of both
 * @param machineWords words of the machines' versions
 * @param humanWords words of the human translators' versions
 * @param lift how many times as frequent alarms are on the machines' versions; half an alarm is
 *     added on both sides
 * @param auc how often a machine's version has more alarms per word than a human's of whichever
 *     document; ties count half
 * @param pairwise the same for versions of one document
 */
public record ContrastRow(
    Scope scope,
    String systems,
    int documents,
    int machineWords,
    int humanWords,
    Estimate lift,
    Estimate auc,
    Estimate pairwise) {}
