// Narrows lists that are complete without it: by word, and by the choices above the list.
"use strict";

const plain = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");

for (const list of document.querySelectorAll("[data-filter]")) {
  const form = list.querySelector("form.filter");
  const rows = [...list.querySelectorAll("[data-row]")];
  if (!form || rows.length < 2) continue;

  const search = form.querySelector("[data-search]");
  const choices = [...form.querySelectorAll("[data-choice]")];
  const count = form.querySelector("[role=status]");
  const texts = rows.map((row) => plain(row.dataset.text || row.textContent));

  const matches = (row, index) =>
    plain(search.value).split(/\s+/).every((word) => texts[index].includes(word)) &&
    choices.every((choice) => !choice.value || (row.dataset[choice.dataset.choice] || "").split(" ").includes(choice.value));

  const say = (shown) => {
    if (shown === rows.length) return "";
    if (shown === 0) return count.dataset.none;
    return shown === 1 ? count.dataset.one : `${shown} ${count.dataset.many}`;
  };

  const narrow = () => {
    let shown = 0;
    rows.forEach((row, index) => {
      row.hidden = !matches(row, index);
      if (!row.hidden) shown += 1;
    });
    count.textContent = say(shown);
  };

  form.hidden = false;
  form.addEventListener("input", narrow);
  form.addEventListener("reset", () => setTimeout(narrow));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const left = rows.filter((row) => !row.hidden);
    const link = left.length === 1 && left[0].querySelector("a");
    if (link) link.click();
  });
  // A browser may bring old values back with the page.
  narrow();
}
