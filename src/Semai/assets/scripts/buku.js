// The cash book on a phone: a line that cannot be sent waits here and is sent when the network is back. Without this
// script the form works as any form does. Sending twice does no harm: each line carries its own key.
const form = document.getElementById("line");
const box = document.getElementById("waiting");
const shelf = "buku";

const waiting = () => JSON.parse(localStorage.getItem(shelf) || "[]");
const keep = lines => lines.length ? localStorage.setItem(shelf, JSON.stringify(lines)) : localStorage.removeItem(shelf);
const newKey = () => ([1e7] + -1e3 + -4e3 + -8e3 + -1e11).replace(/[018]/g, c => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16));

/** What the form says, as the program reads it; null where only the program can read the amount. */
function line() {
  const typed = new FormData(form);
  const kind = typed.get("kind");
  const list = form.querySelector(`[name="for${kind}"]`);
  const digits = (typed.get("amount") || "").replace(/^rp\.?/i, "").replace(/[.\s]/g, "");
  const pieces = (typed.get("pieces") || "").trim();
  if (!/^\d+$/.test(digits) || (pieces && !/^\d+$/.test(pieces)) || !typed.get("on")) return null;
  return {
    url: form.dataset.api,
    said: `${list.options[list.selectedIndex].text} ${kind === "Income" ? "+" : "−"} ${Number(digits).toLocaleString("id-ID")}`,
    body: { key: typed.get("key"), on: typed.get("on"), purpose: list.value, amount: Number(digits), pieces: pieces ? Number(pieces) : null, note: (typed.get("note") || "").trim() || null },
  };
}

/** "sent", "offline", "signin", or what the program says against it. */
async function send(one) {
  const patience = new AbortController();
  const clock = setTimeout(() => patience.abort(), 15000);
  try {
    const answer = await fetch(one.url, { method: "POST", credentials: "same-origin", headers: { "Content-Type": "application/json" }, body: JSON.stringify(one.body), signal: patience.signal });
    if (answer.ok) return "sent";
    if (answer.status === 401 || answer.status === 403) return "signin";
    if (answer.status >= 500) return "offline";
    return (await answer.json().catch(() => ({}))).title || `${answer.status}`;
  } catch {
    return "offline";
  } finally {
    clearTimeout(clock);
  }
}

function show(signIn) {
  const lines = waiting();
  box.hidden = lines.length === 0;
  box.querySelector("p").textContent = signIn ? form.dataset.signin : form.dataset.none;
  box.querySelector("ul").replaceChildren(...lines.map(one => {
    const row = document.createElement("li");
    const words = row.appendChild(document.createElement("div"));
    words.textContent = one.said;
    const small = words.appendChild(document.createElement("div"));
    small.className = "small text-secondary";
    small.textContent = one.refused || form.dataset.waits;
    if (one.refused) {
      const drop = row.appendChild(document.createElement("button"));
      drop.type = "button";
      drop.className = "btn btn-sm";
      drop.textContent = form.dataset.drop;
      drop.onclick = () => { keep(waiting().filter(w => w.body.key !== one.body.key)); show(); };
    }
    return row;
  }));
}

/** Sends what waits, one after another; what the program refuses stays and says why. */
async function empty() {
  let sent = false;
  for (const one of waiting().filter(w => !w.refused)) {
    const result = await send(one);
    if (result === "offline" || result === "signin") { show(result === "signin"); break; }
    keep(waiting().flatMap(w => w.body.key !== one.body.key ? [w] : result === "sent" ? [] : [{ ...w, refused: result }]));
    sent = sent || result === "sent";
  }
  show();
  if (sent) location.reload();
}

if (form && box && window.fetch && window.localStorage) {
  form.addEventListener("submit", async event => {
    const one = line();
    if (!one) {
      if (navigator.onLine) return; // the program reads what this script cannot, and says what is wrong
      event.preventDefault();
      box.hidden = false;
      box.querySelector("p").textContent = form.dataset.digits;
      return;
    }
    event.preventDefault();
    const button = form.querySelector("button.btn-primary");
    button.disabled = true;
    const result = await send(one);
    button.disabled = false;
    if (result === "sent") return location.reload();
    if (result !== "offline" && result !== "signin") return form.submit(); // refused: the page tells it beside the field
    keep([...waiting(), one]);
    form.reset();
    form.querySelector('[name="key"]').value = newKey();
    show(result === "signin");
  });
  addEventListener("online", empty);
  empty();
}
