import qrcode from 'qrcode';

/** Empty cells around the code that readers need (ISO/IEC 18004). */
const QUIET = 4;

export interface QrShape {
  /** Cells along one side, the quiet zone included. */
  cells: number;
  /** Dark cells as an SVG path in units of a cell. */
  path: string;
}

export function qrShape(address: string): QrShape {
  const { modules } = qrcode.create(address, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const from = column;
      while (column < size && modules.get(row, column)) column++;
      if (column > from) path += `M${from + QUIET} ${row + QUIET}h${column - from}v1h-${column - from}z`;
    }
  }
  return { cells: size + 2 * QUIET, path };
}
