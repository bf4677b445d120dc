package dev.calque.core.eval.ledger;

/** Evaluations do not make a ledger; the message says why and what to do. */
public final class LedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LedgerException(String message) {
    super(message);
  }
}
