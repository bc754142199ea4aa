// The page that works without a network: PIN, the sheets on this device, one sheet's day, and what became of what was
// sent. Its words stand in the page; nothing is drawn but what its templates hold.
import { walk } from "../grid.js";
import { hasDoor, keys, makeDoor, newKey, unlock, wipe } from "./store.js";
import { dropLine, dropSheet, keepLine, keepSheet, readLines, readSheets, storedOf, today, typed, wipePast } from "./sheets.js";
import { post, sendSheet } from "./send.js";

const idle = 10 * 60000; // a phone that is put down locks itself
const page = document.querySelector("[data-offline]");
const words = page && page.dataset;
const at = (name, from = page) => from.querySelector(`[data-at="${name}"]`);
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, no) => values[no]);
const number = value => value.toLocaleString(document.documentElement.lang);
const dayName = (iso, long) => new Date(`${iso}T00:00:00Z`).toLocaleDateString(document.documentElement.lang,
  long ? { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } : { day: "numeric", month: "short", timeZone: "UTC" });
const dayAfter = (iso, days) => new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86400000).toISOString().slice(0, 10);

let key = null;
let here = null; // the sheet and day that is open
let timer = 0;

function screen(name) {
  for (const part of page.querySelectorAll("[data-screen]")) part.hidden = part.dataset.screen !== name;
  at("lock").hidden = !key;
  scrollTo(0, 0);
}

function say(text, kind) {
  const note = at("say");
  note.hidden = !text;
  note.className = `note ${kind || ""}`;
  note.textContent = text || "";
}

function sayNet() {
  at("net").textContent = navigator.onLine ? words.online : words.offline;
  at("net").className = `st ${navigator.onLine ? "st-met" : "st-risk"}`;
}

function stayAwake() {
  clearTimeout(timer);
  timer = setTimeout(lock, idle);
}

function lock() {
  key = here = null;
  say("");
  screen("locked");
  at("pin").focus();
}

const take = () => (/^#take=(\/api\/v1\/[a-z0-9/-]+\/along)$/.exec(location.hash) || [])[1];

async function come() {
  at("pin").value = at("pin-new").value = at("pin-again").value = "";
  stayAwake();
  const wanted = take();
  if (wanted) history.replaceState(null, "", location.pathname);
  if (!wanted || await fetchSheet(wanted)) say("");
  await list();
}

async function fetchSheet(address) {
  const answer = await post(address);
  if (!answer.ok) { say(answer.signIn ? words.signin : answer.offline ? words.takeoffline : answer.refused, "note-late"); return false; }
  if (Math.abs(Date.parse(answer.ok.takenOn) - Date.parse(today())) > 86400000) { say(fill(words.clock, dayName(today(), true)), "note-late"); return false; }
  const others = (await readSheets(key)).filter(sheet => sheet.account !== answer.ok.account);
  if (others.length) { say(fill(words.other, others[0].by), "note-late"); return false; }
  await keepSheet(key, answer.ok);
  return true;
}

const counts = lines => ({ waiting: lines.filter(l => !l.outcome).length, asks: lines.filter(l => l.outcome).length });

async function list() {
  here = null;
  const sheets = await readSheets(key);
  const rows = [];
  for (const sheet of sheets) {
    const { waiting, asks } = counts(await readLines(key, sheet));
    const row = at("t-sheet").content.cloneNode(true);
    at("title", row).textContent = sheet.title;
    at("place", row).textContent = sheet.place;
    at("waits", row).textContent = waiting ? fill(words.waits, number(waiting)) : asks ? "" : words.nothing;
    at("asks", row).hidden = !asks;
    at("asks", row).lastChild.textContent = fill(words.asks, number(asks));
    at("until", row).textContent = sheet.wipedOn < today() ? words.past : fill(words.until, dayName(sheet.wipedOn, true));
    at("open", row).hidden = sheet.wipedOn < today();
    at("open", row).onclick = () => open(sheet, lastDay(sheet));
    at("asked", row).hidden = !asks;
    at("asked", row).onclick = () => report(sheet);
    at("again", row).onclick = () => freshen(sheet);
    at("gone", row).onclick = () => remove(sheet, waiting + asks);
    rows.push(row);
  }
  at("sheets").replaceChildren(...rows);
  at("none").hidden = rows.length > 0;
  at("send").hidden = rows.length === 0;
  screen("list");
}

async function freshen(sheet) {
  say("");
  if (await fetchSheet(sheet.send.replace(/sent$/, "along"))) { await list(); say(words.fresh); }
}

async function remove(sheet, unsent) {
  if (!confirm(unsent ? fill(words.dropunsent, number(unsent)) : words.drop)) return;
  await dropSheet(sheet);
  await list();
}

const lastDay = sheet => [sheet.to || today(), today()].sort()[0];

async function open(sheet, day) {
  here = { sheet, day, lines: new Map((await readLines(key, sheet)).filter(l => l.day === day).map(l => [l.person, l])) };
  at("sheet-title").textContent = dayName(day, true);
  at("sheet-of").textContent = `${sheet.title} · ${sheet.place}`;
  at("before").hidden = day <= sheet.from;
  at("after").hidden = day >= lastDay(sheet);
  at("before-day").textContent = dayName(dayAfter(day, -1));
  at("after-day").textContent = dayName(dayAfter(day, 1));
  at("late").hidden = dayAfter(day, sheet.late) >= today();
  at("why").value = ([...here.lines.values()].find(l => l.why) || { why: "" }).why;
  drawHead(sheet);
  at("people").replaceChildren(...sheet.people.filter(person => !(storedOf(sheet, day, person.id) || {}).closed).map(drawPerson));
  sayKept();
  screen("sheet");
  walk(at("grid"));
}

function drawHead(sheet) {
  const cell = (tag, text, total) => Object.assign(document.createElement(tag), { className: "num", textContent: text }, total);
  at("head").replaceChildren(at("head").cells[0], ...sheet.columns.map(column => cell("th", column.label, { scope: "col" })));
  at("foot").replaceChildren(at("foot").cells[0], ...sheet.columns.map((_, no) => { const total = cell("td", ""); total.dataset.total = no; return total; }));
}

function drawPerson(person) {
  const row = at("t-person").content.cloneNode(true).firstElementChild;
  const line = here.lines.get(person.id);
  const there = storedOf(here.sheet, here.day, person.id);
  const values = line ? line.values : there ? there.values : [];
  at("name", row).textContent = person.name;
  here.sheet.columns.forEach((column, no) => {
    const cell = row.appendChild(document.createElement("td"));
    cell.className = "num";
    const box = cell.appendChild(document.createElement("input"));
    Object.assign(box, { className: "form-control fit", size: 4, inputMode: "numeric", autocomplete: "off", value: values.length ? values[no] : "" });
    box.setAttribute("aria-label", `${column.label}, ${person.name}`);
    box.addEventListener("input", () => write(person, row));
  });
  sayLine(row, line, there);
  return row;
}

function sayLine(row, line, there) {
  at("line", row).textContent = !line ? (there ? there.by : "") : line.outcome ? line.says : words.line;
  at("line", row).className = `small ${line && line.outcome ? "st st-late wrap" : "text-secondary fw-normal"}`;
}

/** What the boxes of a row say; null where one of them is no number that may stand there. */
function valuesOf(row) {
  const boxes = [...row.querySelectorAll("input")];
  let sound = true;
  const values = boxes.map((box, no) => {
    const text = box.value.trim();
    const good = text === "" || (/^\d{1,7}$/.test(text) && Number(text) <= here.sheet.columns[no].most);
    box.closest("td").classList.toggle("bad", !good);
    box.setAttribute("aria-invalid", String(!good));
    sound = sound && good;
    return Number(text) || 0;
  });
  if (!sound) return null;
  return values.some(value => value > 0) ? values : [];
}

let writing = Promise.resolve(); // one after another, in the order in which they were typed
function write(person, row) {
  stayAwake();
  const values = valuesOf(row);
  if (!values) { at("line", row).textContent = fill(words.most, here.sheet.columns.map(c => `${c.label} 0–${number(c.most)}`).join(", ")); return; }
  const { sheet, day, lines } = here;
  writing = writing.then(async () => {
    const line = typed(sheet, lines.get(person.id), day, person.id, values, at("why").value.trim());
    if (line) { await keepLine(key, sheet, line); lines.set(person.id, line); }
    else { await dropLine(sheet, { day, person: person.id }); lines.delete(person.id); }
    sayLine(row, line, storedOf(sheet, day, person.id));
    sayKept();
  }).catch(failed => say(fill(words.full, failed.message), "note-late"));
}

function sayKept() {
  at("kept").textContent = here.lines.size ? fill(words.kept, number(here.lines.size)) : words.keptnone;
}

async function why() {
  await writing;
  for (const line of here.lines.values()) {
    line.why = at("why").value.trim() || null;
    await keepLine(key, here.sheet, line);
  }
}

async function sendAll() {
  stayAwake();
  await writing;
  at("send").disabled = true;
  say(words.sending);
  const all = { written: 0, there: 0, conflicts: 0, refused: 0 };
  let stop = null;
  for (const sheet of await readSheets(key)) {
    const told = await sendSheet(key, sheet);
    for (const part of Object.keys(all)) all[part] += told[part];
    stop = told.stop;
    if (stop && !stop.refused) break;
    if (stop) break;
  }
  at("send").disabled = false;
  await wipePast();
  await list();
  say(outcome(all, stop), stop || all.conflicts || all.refused ? "note-risk" : "");
  at("in").hidden = !(stop && stop.signIn);
}

function outcome(all, stop) {
  const told = [];
  if (all.written + all.there) told.push(fill(words.sent, number(all.written + all.there)));
  if (all.conflicts) told.push(fill(words.conflicts, number(all.conflicts)));
  if (all.refused) told.push(fill(words.refused, number(all.refused)));
  if (stop) told.push(stop.offline ? words.stopped : stop.signIn ? words.signin : stop.refused);
  return told.join(" ") || words.nosent;
}

const shown = (sheet, values) => values.length ? sheet.columns.map((column, no) => `${column.label} ${number(values[no])}`).join(", ") : words.empty;

/** Lines that a human has to decide: both values with their writers, or the reason why not. */
async function report(sheet) {
  const asks = (await readLines(key, sheet)).filter(line => line.outcome).sort((a, b) => a.day.localeCompare(b.day));
  if (!asks.length) return list();
  at("asks-of").textContent = sheet.title;
  at("asks-list").replaceChildren(...asks.map(line => {
    const row = at(line.outcome === "Conflict" ? "t-conflict" : "t-refused").content.cloneNode(true);
    const there = storedOf(sheet, line.day, line.person);
    const person = sheet.people.find(p => p.id === line.person);
    at("name", row).textContent = person ? person.name : "";
    at("day", row).textContent = dayName(line.day, true);
    at("mine", row).textContent = shown(sheet, line.values);
    if (line.outcome === "Conflict") {
      at("theirs", row).textContent = `${shown(sheet, there ? there.values : [])}${there ? ` (${there.by})` : ""}`;
      at("mine-by", row).textContent = sheet.by;
      at("use-theirs", row).onclick = () => settle(sheet, line, null);
      at("use-mine", row).onclick = () => settle(sheet, line, there ? there.values : []);
    } else {
      at("says", row).textContent = line.says;
      at("mend", row).onclick = () => open(sheet, line.day);
      at("discard", row).onclick = () => settle(sheet, line, null);
    }
    return row;
  }));
  screen("asks");
}

async function settle(sheet, line, over) {
  if (over) await keepLine(key, sheet, { key: newKey(), day: line.day, person: line.person, values: line.values, known: line.known.concat([line.values, over]), why: line.why, sent: false });
  else await dropLine(sheet, line);
  await report(sheet);
}

async function choosePin(event) {
  event.preventDefault();
  const pin = at("pin-new").value;
  if (pin.length < 6) return say(words.short, "note-late");
  if (pin !== at("pin-again").value) return say(words.unlike, "note-late");
  key = await makeDoor(pin);
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist(); // or the browser may clear it when space is short
  await come();
}

async function enterPin(event) {
  event.preventDefault();
  const button = event.target.querySelector("button");
  button.disabled = true;
  key = await unlock(at("pin").value);
  button.disabled = false;
  at("pin").value = "";
  if (key) return come();
  say(words.wrong, "note-late");
  at("pin").focus();
}

async function wipeAll() {
  const unsent = (await keys("lines")).length;
  if (!confirm(unsent ? fill(words.wipeunsent, number(unsent)) : words.wipe)) return;
  await wipe();
  key = null;
  say(words.wiped);
  screen("new");
}

async function start() {
  if (!window.indexedDB || !window.crypto || !crypto.subtle) return screen("unfit");
  sayNet();
  addEventListener("online", () => { sayNet(); if (key) sendAll(); });
  addEventListener("offline", sayNet);
  at("new-form").addEventListener("submit", choosePin);
  at("pin-form").addEventListener("submit", enterPin);
  at("lock").onclick = lock;
  at("send").onclick = sendAll;
  at("why").addEventListener("change", why);
  at("before").onclick = () => open(here.sheet, dayAfter(here.day, -1));
  at("after").onclick = () => open(here.sheet, dayAfter(here.day, 1));
  for (const back of page.querySelectorAll('[data-at="back"]')) back.onclick = async () => { await writing; await list(); };
  for (const gone of page.querySelectorAll('[data-at="wipe"]')) gone.onclick = wipeAll;
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("/offline-worker.js", { scope: "/offline" }).then(() => { at("ready").hidden = false; }, () => {});
  await wipePast();
  screen(await hasDoor() ? "locked" : "new");
}

if (page) start();
