"use strict";
// Pointing at an event, an actor or marked words lights up all that belongs together; a click keeps it lit.
let kept = null;
const owner = (node) => (node instanceof Element ? node.closest("[data-r]:not([data-r=''])") : null);
function light(found) {
  for (const node of document.querySelectorAll(".on")) node.classList.remove("on");
  if (!found) return;
  const refs = found.dataset.r.split(" ");
  const events = refs.filter((ref) => ref.includes("v"));
  for (const ref of events.length ? events : refs)
    for (const node of document.querySelectorAll(`[data-r~="${ref}"]`)) node.classList.add("on");
}
for (const kind of ["pointerover", "focusin"]) document.addEventListener(kind, (e) => light(owner(e.target) || kept));
document.addEventListener("click", (e) => light((kept = owner(e.target))));
document.addEventListener("keydown", (e) => { if (e.key === "Escape") light((kept = null)); });
