"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const byId = id => document.getElementById(id);

  // Colours: as the system has them, or as chosen; the choice is kept where the browser allows it.
  const themes = ["automatic", "light", "dark"];
  const themeButton = byId("theme");
  const remembered = () => {
    try { return localStorage.getItem("calque-theme"); } catch { return null; }
  };
  const setTheme = theme => {
    if (theme === "automatic") {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = theme;
    }
    themeButton.textContent = "Colours: " + theme;
    try { localStorage.setItem("calque-theme", theme); } catch { /* kept until the page closes */ }
  };
  let theme = themes.includes(remembered()) ? remembered() : "automatic";
  setTheme(theme);
  themeButton.hidden = false;
  themeButton.addEventListener("click", () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length];
    setTheme(theme);
  });

  // The index: a column's button sorts by it, and the other way when it is pressed again.
  const rows = all("#index tbody tr");
  const compare = (column, a, b) => column === "name"
    ? a.dataset.name.localeCompare(b.dataset.name)
    : Number(a.dataset[column]) - Number(b.dataset[column]);
  const sortBy = (head, column) => {
    const before = head.getAttribute("aria-sort");
    const first = column === "name" ? "ascending" : "descending";
    const other = first === "ascending" ? "descending" : "ascending";
    const order = before === first ? other : first;
    all("#index thead th").forEach(th => th.setAttribute("aria-sort", "none"));
    head.setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    rows.sort((a, b) => sign * compare(column, a, b) || compare("name", a, b));
    rows[0]?.parentNode.append(...rows);
  };
  all("#index thead button").forEach(button => button.addEventListener("click",
    () => sortBy(button.closest("th"), button.dataset.sort)));

  // The card: what the list says of the words under the pointer or the focus.
  const card = byId("card");
  let shownFor = null;
  let leaving = 0;
  const idsOf = hit => hit.dataset.findings.split(" ");
  const hide = () => {
    clearTimeout(leaving);
    all(".lit").forEach(node => node.classList.remove("lit"));
    shownFor = null;
    card.hidden = true;
  };
  const copyOf = id => {
    const item = byId(id);
    const copy = document.createElement("div");
    copy.className = item.className.replace(" lit", "");
    copy.append(...Array.from(item.childNodes, node => node.cloneNode(true)));
    all("[id]", copy).forEach(node => node.removeAttribute("id"));
    all("a", copy).forEach(node => node.removeAttribute("href"));
    return copy;
  };
  const place = hit => {
    const words = hit.getClientRects()[0] || hit.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const right = Math.min(width - 16, hit.closest(".text").getBoundingClientRect().right);
    const left = Math.max(16, Math.min(words.left, right - card.offsetWidth));
    const below = words.bottom + 8;
    const above = words.top - card.offsetHeight - 8;
    const top = below + card.offsetHeight > innerHeight && above > 0 ? above : below;
    card.style.left = left + scrollX + "px";
    card.style.top = top + scrollY + "px";
  };
  // A list with a scroll bar of its own keeps up with the text.
  const follow = item => {
    const list = item.closest(".list");
    if (list.scrollHeight > list.clientHeight) {
      list.scrollTop = item.offsetTop - 48;
    }
  };
  const show = hit => {
    clearTimeout(leaving);
    if (shownFor === hit) {
      return;
    }
    hide();
    const shown = idsOf(hit).filter(id => !byId(id).hidden);
    if (shown.length === 0) {
      return;
    }
    card.replaceChildren(...shown.map(copyOf));
    card.hidden = false;
    shownFor = hit;
    hit.classList.add("lit");
    shown.forEach(id => byId(id).classList.add("lit"));
    follow(byId(shown[0]));
    place(hit);
  };
  const hitOf = event => event.target instanceof Element ? event.target.closest(".hit") : null;
  const overCard = event => event.target instanceof Element && card.contains(event.target);
  document.addEventListener("mouseover", event => {
    const hit = hitOf(event);
    if (hit) {
      show(hit);
    } else if (overCard(event)) {
      clearTimeout(leaving);
    } else if (shownFor && shownFor !== document.activeElement) {
      clearTimeout(leaving);
      leaving = setTimeout(hide, 200);
    }
  });
  document.addEventListener("focusin", event => {
    const hit = hitOf(event);
    if (hit) { show(hit); } else { hide(); }
  });
  document.addEventListener("focusout", event => { if (hitOf(event)) { hide(); } });
  document.addEventListener("keydown", event => { if (event.key === "Escape") { hide(); } });
  // A finger has no hover: a tap shows the card and stays where it is.
  document.addEventListener("click", event => {
    const hit = hitOf(event);
    if (hit && event.pointerType === "touch") {
      event.preventDefault();
      show(hit);
    }
  });
  document.addEventListener("pointerdown", event => {
    if (event.pointerType === "touch" && !hitOf(event) && !overCard(event)) { hide(); }
  });
  addEventListener("resize", hide);

  // The filters: what does not fit is hidden in the lists, unmarked in the text and not counted.
  const form = byId("filters");
  if (!form) {
    return;
  }
  form.hidden = false;
  const items = all(".finding");
  const hits = all(".hit");
  hits.forEach(hit => { hit.dataset.target = hit.getAttribute("href"); });
  const sheets = all(".sheet");
  const rowOf = new Map(rows.map(row => [row.dataset.article, row]));
  const plural = (number, noun) =>
    number.toLocaleString("en") + " " + noun + (number === 1 ? "" : "s");
  const setHit = hit => {
    const on = idsOf(hit).some(id => !byId(id).hidden);
    hit.classList.toggle("off", !on);
    if (on) {
      hit.setAttribute("href", hit.dataset.target);
    } else {
      hit.removeAttribute("href");
    }
  };
  const facets = ["severity", "type", "rule"];
  const chosen = name => {
    const values = all(`[name=${name}]:checked, [name=${name}] :checked`, form).map(c => c.value);
    return value => values.includes("") || values.includes(value);
  };
  // Hides what does not fit; a choice counts what would be shown if it were made.
  const choose = () => {
    const fits = facets.map(chosen);
    const counts = new Map();
    items.forEach(item => {
      const missed = facets.filter((name, i) => !fits[i](item.dataset[name]));
      item.hidden = missed.length > 0;
      const others = missed.length > 1 ? [] : missed.length === 1 ? missed : facets;
      others.map(name => name + item.dataset[name])
        .forEach(key => counts.set(key, (counts.get(key) || 0) + 1));
    });
    const label = (name, choice) => (choice.dataset.label || choice.value)
      + " (" + (counts.get(name + choice.value) || 0).toLocaleString("en") + ")";
    all("[name=severity]", form).forEach(box => {
      box.nextElementSibling.textContent = label("severity", box);
    });
    all("option:not([value=''])", form).forEach(option => {
      option.textContent = label(option.parentNode.name, option);
    });
  };
  const filter = () => {
    hide();
    choose();
    hits.forEach(setHit);
    const shown = items.filter(item => !item.hidden).length;
    let articles = 0;
    sheets.forEach(sheet => {
      const found = sheet.querySelector(".finding:not([hidden])") !== null;
      const hidden = shown < items.length && !found;
      sheet.hidden = hidden;
      rowOf.get(sheet.id).hidden = hidden;
      articles += found ? 1 : 0;
    });
    const places = articles.toLocaleString("en") + " of " + plural(sheets.length, "article");
    byId("count").textContent = shown === items.length
      ? plural(shown, "finding") + " in " + places
      : shown.toLocaleString("en") + " of " + plural(items.length, "finding")
        + (shown === 0 ? " shown: none fits all filters" : " shown, in " + places);
  };
  form.addEventListener("change", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter, 0));
  filter();

  // Next and previous: from the focused or last visited words on, around the end.
  let visited = -1;
  hits.forEach((hit, i) => hit.addEventListener("focus", () => { visited = i; }));
  const step = by => {
    for (let n = 1; n <= hits.length; n++) {
      const i = ((visited < 0 && by < 0 ? 0 : visited) + by * n + hits.length * 2) % hits.length;
      if (!hits[i].classList.contains("off")) {
        hits[i].scrollIntoView({ block: "center", behavior: "instant" });
        hits[i].focus({ preventScroll: true });
        return;
      }
    }
  };
  // A link to a finding opens at its words; from the list a link leads back to them.
  const arrive = () => {
    const id = location.hash.replace(/^#[mf]/, "f");
    const hit = hits.find(hit => !hit.classList.contains("off") && idsOf(hit).includes(id));
    hit?.scrollIntoView({ block: "center", behavior: "instant" });
    hit?.focus({ preventScroll: true });
  };
  addEventListener("load", arrive);
  addEventListener("hashchange", () => { if (location.hash.startsWith("#m")) { arrive(); } });

  byId("next").addEventListener("click", () => step(1));
  byId("previous").addEventListener("click", () => step(-1));

  // Paper has no controls: everything is open while the page is printed.
  let opened = [];
  addEventListener("beforeprint", () => {
    hide();
    opened = all("details:not([open])");
    opened.forEach(part => { part.open = true; });
  });
  addEventListener("afterprint", () => {
    opened.forEach(part => { part.open = false; });
    opened = [];
  });
})();
