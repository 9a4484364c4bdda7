/** Plain text in place of the pane, made without React, which may not have come or may not survive here. */
export function showPlainly([title, ...lines]: readonly string[]): void {
  const page = document.getElementById("pane");
  if (page === null) return;
  page.className = "plain";
  page.textContent = "";
  add(page, "h1", title);
  lines.forEach((line) => add(page, "p", line));
}

function add(page: HTMLElement, tag: "h1" | "p", text = ""): void {
  const line = document.createElement(tag);
  line.textContent = text;
  page.appendChild(line);
}
