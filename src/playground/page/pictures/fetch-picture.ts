/** A picture as an element of this page; null where there is none. Parsed by the browser as it arrives, never from a string. */
export function fetchPicture(name: string, locale: string, theme: string): Promise<SVGElement | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', `/playground/pictures/${name}.svg?locale=${locale}&theme=${theme}`);
    request.responseType = 'document';
    request.onload = () => {
      const root = request.status === 200 ? request.responseXML?.documentElement : null;
      const copy = root ? document.importNode(root, true) : null;
      // A picture with links in it is no single image to those who do not see it.
      copy?.setAttribute('role', 'group');
      resolve(copy instanceof SVGElement ? copy : null);
    };
    request.onerror = () => resolve(null);
    request.send();
  });
}
