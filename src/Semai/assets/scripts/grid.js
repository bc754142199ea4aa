// A table of boxes, typed from paper without a mouse: arrows and Enter go from box to box as in a spreadsheet, a column
// copied from one is pasted downwards, and what has been typed is added up beside what the paper says.
const boxes = row => [...row.querySelectorAll("input:not([type=hidden])")];
const rows = table => [...table.tBodies[0].rows].filter(row => boxes(row).length);

function step(table, box, down, across) {
  const all = rows(table);
  const row = all.findIndex(r => r.contains(box));
  const column = boxes(all[row]).indexOf(box);
  return all[row + down] && boxes(all[row + down])[column + across];
}

const atEdge = (box, key) => box.selectionStart === 0 && box.selectionEnd === box.value.length
  || (key === "ArrowLeft" ? box.selectionEnd === 0 : box.selectionStart === box.value.length);

/** Where a key leads from a box; null where the box keeps it. */
function towards(table, box, event) {
  switch (event.key) {
    case "ArrowDown": return step(table, box, 1, 0);
    case "ArrowUp": return step(table, box, -1, 0);
    case "Enter": return step(table, box, event.shiftKey ? -1 : 1, 0);
    case "ArrowLeft": return atEdge(box, event.key) ? step(table, box, 0, -1) : null;
    case "ArrowRight": return atEdge(box, event.key) ? step(table, box, 0, 1) : null;
    default: return null;
  }
}

/** Fills boxes downwards and to the right with what a spreadsheet or a list brings. */
function spread(table, from, text) {
  const lines = text.replace(/\r/g, "").replace(/\n$/, "").split("\n");
  lines.forEach((line, down) => line.split("\t").forEach((value, across) => {
    const box = step(table, from, down, across);
    if (!box) return;
    box.value = value.trim();
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }));
}

function addUp(table) {
  for (const total of table.querySelectorAll("[data-total]")) {
    const column = Number(total.dataset.total);
    const sum = rows(table).reduce((all, row) => all + (Number(boxes(row)[column]?.value) || 0), 0);
    total.textContent = sum.toLocaleString("id-ID");
  }
}

/** @param last Where Enter leads from the last row: a button that saves, or nothing. */
export function walk(table, last) {
  table.addEventListener("keydown", event => {
    if (!event.target.matches("input") || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = towards(table, event.target, event);
    if (next) next.focus();
    else if (event.key !== "Enter") return;
    else if (last && !event.shiftKey) last.focus();
    event.preventDefault();
  });
  table.addEventListener("focusin", event => { if (event.target.matches("input")) event.target.select(); });
  table.addEventListener("paste", event => {
    const text = event.clipboardData.getData("text");
    if (!event.target.matches("input") || !/[\n\t]/.test(text.trim())) return;
    event.preventDefault();
    spread(table, event.target, text);
  });
  table.addEventListener("input", () => addUp(table));
  addUp(table);
}

for (const table of document.querySelectorAll("table[data-grid]")) {
  for (const part of table.closest("form").querySelectorAll("[data-with-grid]")) part.hidden = false;
  for (const part of table.closest("form").querySelectorAll("[data-without-grid]")) part.hidden = true;
  walk(table, table.closest("form").querySelector("button.btn-primary"));
}
