/** A screenshot of a panel, with a password in it: something to point at, and something to hide. */
export async function panelPicture(name = 'database error.png', type = 'image/png'): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = 1280;
  canvas.height = 800;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  const fill = (colour: string, x: number, y: number, width: number, height: number) => {
    context.fillStyle = colour;
    context.fillRect(x, y, width, height);
  };
  const write = (text: string, x: number, y: number, font: string, colour = '#1f2937') => {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  fill('#f3f4f6', 0, 0, 1280, 800);
  fill('#1e3a5f', 0, 0, 1280, 56);
  fill('#fff', 0, 56, 240, 744);
  write('Hosting panel', 24, 36, 'bold 20px sans-serif', '#fff');
  for (const [index, entry] of ['Servers', 'Domains', 'Databases', 'Mail', 'Backups', 'Billing'].entries()) {
    if (index === 2) fill('#e0e7ff', 0, 76 + index * 48, 240, 44);
    write(entry, 24, 105 + index * 48, '17px sans-serif');
  }
  write('Databases', 280, 116, 'bold 26px sans-serif');
  fill('#fff', 280, 144, 960, 250);
  for (const [index, [label, value]] of [
    ['Name', 'shop_production'],
    ['Host', '203.0.113.7:5432'],
    ['User', 'shop'],
    ['Password', 'kT9-vulpes-4410'],
  ].entries()) {
    write(label ?? '', 310, 190 + index * 56, '17px sans-serif', '#6b7280');
    write(value ?? '', 520, 190 + index * 56, '18px monospace');
  }
  fill('#fee2e2', 280, 430, 960, 96);
  write('Error 1045: access denied for user shop@web-1', 310, 486, '20px monospace', '#991b1b');
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  if (!blob) throw new Error('This browser cannot write the picture.');
  return new File([blob], name, { type });
}
