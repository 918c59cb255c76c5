package id.prokus.olah.snapshot;

/**
 * A step of the chain by which a snapshot is signed.
 *
 * @param position from 1
 * @param post as printed
 * @param act paraf, tanda tangan or mengetahui
 */
public record SignOffStep(int position, String post, String act) {}
