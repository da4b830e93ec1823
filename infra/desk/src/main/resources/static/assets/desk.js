/* Keeps a page up to date: when the stream of changes and alerts says that something happened, the page is fetched
   again as the server renders it, and what differs is exchanged piece by piece. No HTML is made here. */
(() => {
  "use strict";

  const kind = document.body.dataset.live;
  document.querySelector("mark.chosen")?.scrollIntoView({ block: "center" });
  document.querySelectorAll(".filters select").forEach(
    select => select.addEventListener("change", () => select.form.requestSubmit()));
  if (!kind) return;

  const live = document.getElementById("live");
  const word = document.getElementById("live-word");
  const lists = ["troubles", "changes", "positions", "open-alerts", "settled-alerts"];
  const patience = [250, 700, 2000, 5000];
  const rendered = new WeakMap();
  let retry = 1000;
  const wanted = new Set();
  let timer = 0;
  let due = 0;
  let busy = false;

  function show(state, text) {
    live.hidden = false;
    live.dataset.state = state;
    if (word.textContent !== text) word.textContent = text;
  }

  function listen() {
    const stream = new EventSource("/api/stream");
    stream.addEventListener("open", () => {
      show("on", "Live");
      schedule(0);
      retry = 1000;
    });
    stream.addEventListener("change", event => heard(event));
    stream.addEventListener("alert", event => heard(event));
    stream.addEventListener("error", () => {
      show("off", "Reconnecting");
      if (stream.readyState !== EventSource.CLOSED) return;
      setTimeout(listen, retry);
      retry = Math.min(retry * 2, 30000);
    });
    addEventListener("pagehide", () => stream.close(), { once: true });
  }

  function heard(event) {
    try {
      const told = JSON.parse(event.data);
      if (event.type === kind) wanted.add(kind + "-" + told.id);
    } catch { /* an event that can't be read still says that something happened */ }
    schedule(0);
  }

  /* The views behind the page may lag behind the stream: ask again, less and less often. A refresh that is due is not
     put off by further events, however many come. */
  function schedule(attempt) {
    if (timer !== 0 && due <= attempt) return;
    clearTimeout(timer);
    due = attempt;
    timer = setTimeout(() => {
      timer = 0;
      if (busy) schedule(attempt);
      else refresh(attempt);
    }, patience[attempt]);
  }

  async function refresh(attempt) {
    busy = true;
    try {
      const response = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (response.redirected) return location.reload();
      if (response.ok) exchange(new DOMParser().parseFromString(await response.text(), "text/html"));
    } catch { /* the state of the stream tells people that the desk is away */ }
    busy = false;
    wanted.forEach(id => document.getElementById(id) && wanted.delete(id));
    if (wanted.size > 0 && attempt + 1 < patience.length) schedule(attempt + 1);
    else if (timer === 0) wanted.clear();
  }

  function exchange(fresh) {
    const before = new Set([...document.querySelectorAll("[id]")].map(element => element.id));
    for (const id of lists) {
      const old = document.getElementById(id);
      const now = fresh.getElementById(id);
      if (old && now) reconcile(old, now);
    }
    const count = document.getElementById("open-count");
    if (count) count.textContent = fresh.getElementById("open-count")?.textContent ?? "";
    announce([...document.querySelectorAll(".change")].filter(card => !before.has(card.id)));
  }

  /* Children that are equal to what they were rendered from are kept, so that focus, selection and opened details
     stay. */
  function reconcile(old, now) {
    if (old.firstElementChild?.tagName === "TABLE" && now.firstElementChild?.tagName === "TABLE") {
      reconcile(old.firstElementChild, now.firstElementChild);
      return;
    }
    const kept = new Set();
    const next = [...now.children].map(child => {
      const same = [...old.children].find(
        candidate => !kept.has(candidate) && candidate.id === child.id && rendered.get(candidate) === child.outerHTML);
      if (same) kept.add(same);
      return same ?? adopt(child);
    });
    if (next.length !== old.children.length || next.some((child, at) => child !== old.children[at])) {
      old.replaceChildren(...next);
    }
  }

  function adopt(child) {
    const adopted = document.importNode(child, true);
    rendered.set(adopted, child.outerHTML);
    return adopted;
  }

  function remember(list) {
    for (const child of list?.children ?? []) {
      if (child.tagName === "TABLE") remember(child);
      else rendered.set(child, child.outerHTML);
    }
  }

  function announce(cards) {
    if (cards.length === 0) return;
    cards.forEach(card => card.classList.add("new"));
    const first = cards[0];
    document.getElementById("said").textContent = cards.length + " new: "
      + first.querySelector("h3").textContent + " " + first.querySelector(".sentence").textContent;
  }

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") schedule(0);
  });
  lists.forEach(id => remember(document.getElementById(id)));
  listen();
})();
