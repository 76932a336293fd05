using System.Text;
using Idp.Diagnostics;
using Idp.TechDocs.Markdown.Text;
using Idp.TechDocs.Pages;
using Idp.TechDocs.Theme;

namespace Idp.TechDocs.Sanitizing;

/// <summary>Brings what a site says through the sanitizer, if there is one.</summary>
internal sealed class SiteCleaning(IArticleSanitizer? sanitizer)
{
    private static readonly SourceLocation Configuration = SourceLocation.OfFile("mkdocs.yml");

    private static readonly string[] FontHosts = ["https://fonts.googleapis.com/", "https://fonts.gstatic.com/"];

    /// <summary>Takes out of an article what could run.</summary>
    public void Article(SitePage page, TextBuffer article, List<Diagnostic> diagnostics)
    {
        if (sanitizer is null)
        {
            return;
        }

        string html = article.ToString();
        var clean = sanitizer.Sanitize(html);
        if (clean.Removed.Length > 0)
        {
            var report = new RemovalReport(page.Text);
            diagnostics.AddRange(clean.Removed.Select(report.Of));
        }

        if (!ReferenceEquals(clean.Html, html))
        {
            article.Clear();
            article.Write(clean.Html);
        }
    }

    /// <summary>The configuration without what could run, or comes from elsewhere.</summary>
    public SiteConfiguration Settings(SiteConfiguration configuration, DiagnosticBag diagnostics)
    {
        if (sanitizer is null)
        {
            return configuration;
        }

        string? copyright = configuration.Copyright;
        if (copyright is not null)
        {
            var clean = sanitizer.Sanitize(copyright);
            copyright = clean.Html;
            diagnostics.AddRange(clean.Removed.Select(removed => new Diagnostic(SanitizingFaults.Removed, Configuration, $"In 'copyright', {removed.What}", removed.Why)));
        }

        var foreign = configuration.ExtraCss.Where(style => SafeUrl.IsOutside(style) && !FontHosts.Any(host => style.StartsWith(host, StringComparison.Ordinal))).ToHashSet();
        diagnostics.AddRange(foreign.Select(style => new Diagnostic(SanitizingFaults.StyleLeftOut, Configuration, style)));
        return configuration with { Copyright = copyright, ExtraCss = [.. configuration.ExtraCss.Where(style => !foreign.Contains(style))] };
    }

    /// <summary>A file that is copied, without what could run when it is opened by itself.</summary>
    /// <returns>Null for one that must not be copied.</returns>
    public ReadOnlyMemory<byte>? Asset(string path, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        var kind = sanitizer is null ? AssetKind.Inert : AssetKinds.Of(path);
        if (kind == AssetKind.Page)
        {
            var text = new SourceText(path, content);
            var report = new RemovalReport(text);
            var clean = sanitizer!.SanitizePage(Encoding.UTF8.GetString(content.Span[text.ByteOrderMarkLength..]));
            diagnostics.AddRange(clean.Removed.Select(report.Of));
            return Encoding.UTF8.GetBytes(clean.Html);
        }

        string? reason = kind switch
        {
            AssetKind.Markup => ActiveMarkup.Find(content.Span),
            AssetKind.Refused => "it cannot be looked through",
            _ => null,
        };
        if (reason is not null)
        {
            diagnostics.Add(new Diagnostic(SanitizingFaults.AssetLeftOut, SourceLocation.OfFile(path), path, reason));
            return null;
        }

        return content;
    }
}
