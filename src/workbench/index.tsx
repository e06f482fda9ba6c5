import { createRoot } from 'react-dom/client';
import { WorkbenchApp } from './workbench-app';
import './workbench.css';

createRoot(document.getElementById('root')!).render(<WorkbenchApp />);
