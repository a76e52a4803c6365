import '@angular/compiler';
import { reflectComponentType, type Type } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

const pages = import.meta.glob<Record<string, Type<unknown>>>('./[A-Z]*.ts');
const root = document.querySelector('#root') as HTMLElement;
const [page] = Object.values((await pages[`./${root.dataset['page']}.ts`]?.()) ?? {}) as [Type<unknown>];
root.append(document.createElement(reflectComponentType(page)?.selector ?? ''));
await bootstrapApplication(page);
