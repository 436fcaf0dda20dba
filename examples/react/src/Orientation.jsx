import { useState } from 'react';

/** React 19 sets properties on custom elements and listens to `on` + the event's name, exactly as it is written. */
export function Orientation() {
  const [found, setFound] = useState(null);
  return (
    <main>
      <h1>Trouver qui peut aider votre projet</h1>
      <ess-orientation
        src="/ess/dataset.min.json"
        territories="/ess/territories/"
        profile={{ situation: 'projet' }}
        oness-orientation-results={(event) => setFound(event.detail.total)}
        oness-orientation-restart={() => setFound(null)}
      />
      {found !== null && <p id="found">La page sait que {found} structures correspondent, rien de plus.</p>}
    </main>
  );
}
