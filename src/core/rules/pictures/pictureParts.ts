/** Pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** What the bytes of a picture say of it without being decoded. */
export interface PictureParts extends PictureSize {
  /** More than one frame: a copy that is drawn anew would stand still. */
  isAnimated: boolean;
  /**
   * The same picture without what tells where, when and with what it was made: pieces that make a file one after the other.
   * `null` where that cannot be done without decoding it.
   */
  clean: readonly Uint8Array<ArrayBuffer>[] | null;
}

/** The size as it is seen: EXIF orientations 5 to 8 lie on their side. */
export function turned({ width, height }: PictureSize, orientation: number): PictureSize {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
