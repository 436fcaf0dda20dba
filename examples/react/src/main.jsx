import '@ess-orientation/widget/define';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Orientation } from './Orientation.jsx';

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Orientation />
  </StrictMode>,
);
