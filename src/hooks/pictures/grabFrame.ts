/** Milliseconds until the browser's own question has gone from the screen. */
const settling = 300;

/** One frame of a shared screen, as a PNG; nothing is recorded before or after. Ends the sharing, whatever happens. */
export async function grabFrame(stream: MediaStream): Promise<File> {
  const video = document.createElement('video');
  try {
    video.muted = true;
    video.playsInline = true;
    video.srcObject = stream;
    await video.play();
    await new Promise((resolve) => setTimeout(resolve, settling));
    const canvas = Object.assign(document.createElement('canvas'), {
      width: video.videoWidth,
      height: video.videoHeight,
    });
    canvas.getContext('2d')?.drawImage(video, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The screen gave no picture.');
    return new File([blob], 'image.png', { type: 'image/png' });
  } finally {
    stream.getTracks().forEach((track) => track.stop());
    video.srcObject = null;
  }
}
