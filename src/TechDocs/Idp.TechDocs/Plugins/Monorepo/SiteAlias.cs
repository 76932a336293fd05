using System.Text;
using Idp.Content;

namespace Idp.TechDocs.Plugins.Monorepo;

/// <summary>The folder of an included site, made of its name.</summary>
internal static class SiteAlias
{
    /// <summary>The name itself where it is a path of letters, digits and <c>_-./</c>; else its letters and digits in small, with dashes between.</summary>
    /// <returns>Empty when nothing is left, or the path would lead out of the site.</returns>
    public static string Of(string name)
    {
        if (name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '/'))
        {
            return ContentPath.TryParse(name.Trim('/'), out var path) ? path.Value : "";
        }

        var slug = new StringBuilder(name.Length);
        foreach (char c in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && c != '\'' && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
