using System.Net;
using Idp.TechDocs.Markdown;

namespace Idp.TechDocs.Theme;

/// <summary>Writes the table of contents beside a page.</summary>
internal static class PageContents
{
    public static void Write(TextWriter output, IReadOnlyList<MarkdownHeading> headings)
    {
        if (!headings.Any(heading => heading.Level > 1))
        {
            return;
        }

        output.Write("<div class=\"md-sidebar md-sidebar--secondary\" data-md-component=\"sidebar\" data-md-type=\"toc\"><nav class=\"md-nav md-nav--secondary\" aria-labelledby=\"__toc\"><span class=\"md-nav__title\" id=\"__toc\">On this page</span><ul class=\"md-nav__list\">");
        foreach (var heading in headings)
        {
            if (heading.Level > 1)
            {
                output.Write($"<li class=\"md-nav__item\" data-level=\"{heading.Level}\"><a class=\"md-nav__link\" href=\"#{WebUtility.HtmlEncode(heading.Id)}\">{heading.Title}</a></li>");
            }
        }

        output.Write("</ul></nav></div>");
    }
}
