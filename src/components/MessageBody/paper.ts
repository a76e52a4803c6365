'use client';
import { createContext, useContext } from 'react';

/** The page is being put on paper: nothing is folded there, as nobody can open it. */
export const Paper = createContext(false);

/** Whether what is drawn here is for paper. */
export function useOnPaper(): boolean {
  return useContext(Paper);
}
