import en from './texts/en.json';

const all: Record<string, typeof en> = { en };

export function texts(language: string) {
  return all[language] ?? en;
}
