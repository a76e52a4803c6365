/** The least that a launcher with a panel can be: what nobody can be faster than. */
const host = document.createElement('div');
host.id = 'plain-dom';
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { all: initial; font-family: sans-serif }
  button { position: fixed; inset: auto 20px 20px auto; inline-size: 56px; block-size: 56px; border: 0; border-radius: 28px; background: #15c }
  section { position: fixed; inset: auto 20px 90px auto; inline-size: 380px; block-size: 520px; overflow: auto; background: #fff; border: 1px solid #888 }
`);
root.adoptedStyleSheets = [sheet];
const button = document.createElement('button');
button.setAttribute('aria-label', 'Support');
button.addEventListener('click', () => {
  const panel = document.createElement('section');
  const list = document.createElement('ul');
  for (let index = 1; index <= 14; index += 1) {
    const item = document.createElement('li');
    item.textContent = `#${index} The server does not answer: open, yesterday`;
    list.append(item);
  }
  panel.append(list);
  root.append(panel);
});
root.append(button);
document.body.append(host);
