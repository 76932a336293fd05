import de from './texts/de.json';
import en from './texts/en.json';
import fr from './texts/fr.json';

const all: Record<string, typeof de> = { de, en, fr };

export function texts(language: string) {
  return all[language] ?? de;
}
