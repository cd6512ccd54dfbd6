const KEPT_AS = 'titolare.signed-in';

/**
 * Whether somebody has signed in here and not out: no proof, which is in a cookie that no script sees, but worth asking the service
 * before showing the form. Whoever comes for the first time doesn't wait for that.
 */
export function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== null;
  } catch {
    return true;
  }
}

export function noteSignedIn(isSignedIn: boolean): void {
  try {
    if (isSignedIn) localStorage.setItem(KEPT_AS, 'yes');
    else localStorage.removeItem(KEPT_AS);
  } catch {
    // A browser that keeps nothing is asked each time.
  }
}
