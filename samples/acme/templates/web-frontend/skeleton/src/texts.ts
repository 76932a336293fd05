{% for language in values.languages -%}
import ${{ language }} from './texts/${{ language }}.json';
{% endfor %}
const all: Record<string, typeof ${{ values.languages | first }}> = { ${{ values.languages | join(', ') }} };

export function texts(language: string) {
  return all[language] ?? ${{ values.languages | first }};
}
