/** Bytes that come in pieces, however small, copied together. */
export class GrowingBytes {
  private bytes = new Uint8Array(4096);
  length = 0;

  add(more: Uint8Array): void {
    const length = this.length + more.length;
    if (length > this.bytes.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(more, this.length);
    this.length = length;
  }

  /** All of them, until the next are added; then it is empty again. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    this.length = 0;
    return taken;
  }
}
