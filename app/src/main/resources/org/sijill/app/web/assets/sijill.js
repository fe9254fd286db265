// Small comforts; every page is whole without them.
"use strict";

// Pointing at a field's words shows that field's words in every telling.
for (const event of document.querySelectorAll(".event")) {
  const keys = [...event.querySelectorAll(".legend input")];
  const chosen = () => keys.find((k) => k.checked);
  let before = null;
  event.addEventListener("pointerover", (e) => {
    const mark = e.target.closest("mark");
    if (!mark || before) return;
    const key = keys.find((k) => mark.classList.contains(k.value));
    if (key) { before = chosen(); key.checked = true; }
  });
  event.addEventListener("pointerout", (e) => {
    if (before && e.target.closest("mark")) { before.checked = true; before = null; }
  });
}

// Choices that stand alone need no button.
for (const select of document.querySelectorAll(".search select, .taste select"))
  select.addEventListener("change", () => select.form.requestSubmit());

// A citation is copied with one press.
for (const cite of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = cite.dataset.copy;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(cite.textContent.trim());
    button.textContent = cite.dataset.copied;
  });
  cite.after(button);
}

// Where time does not fit on the screen, most of what there is comes into view.
for (const bars of document.querySelectorAll(".bars")) {
  const highest = bars.querySelector(".h12")?.getBoundingClientRect(), all = bars.getBoundingClientRect();
  if (highest) bars.scrollLeft += highest.left + highest.width / 2 - all.left - all.width / 2;
}
