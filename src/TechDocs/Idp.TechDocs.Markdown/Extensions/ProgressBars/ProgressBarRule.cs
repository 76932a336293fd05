using System.Globalization;
using System.Text.RegularExpressions;
using Idp.TechDocs.Markdown.Inlines;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Extensions.ProgressBars;

/// <summary>Bars of a share or a fraction.</summary>
internal sealed partial class ProgressBarRule(ExtensionOptions options) : InlineRule
{
    // Longer ones are text, so that no text takes more than a multiple of its length.
    private const int MaxLength = 1_024;

    private readonly bool _hasLevel = options.Flag("level_class", true);
    private readonly int _step = Math.Max(options.Number("progress_increment", 20), 1);
    private readonly string[] _classes = options.Text("add_classes", "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf("[=", StringComparison.Ordinal) is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        var form = Form.Match(text, at, Math.Min(text.Length - at, MaxLength));
        match = form.Success ? new InlineMatch(at, at + form.Length, Make(reading, ShareOf(form), LabelOf(reading, form))) : default;
        return form.Success;
    }

    private static double ShareOf(Match form)
    {
        if (form.Groups["percent"] is { Success: true } percent)
        {
            return Math.Min(double.TryParse(percent.ValueSpan, CultureInfo.InvariantCulture, out double share) ? share : 100, 100);
        }

        double whole = Parse(form.Groups["whole"]);
        return whole == 0 ? 0 : Math.Min(Parse(form.Groups["part"]) / whole * 100, 100);
    }

    private static double Parse(Group number) => double.Parse(number.ValueSpan, CultureInfo.InvariantCulture);

    private static string LabelOf(InlineReading reading, Match form)
    {
        string title = reading.PlainText(form.Groups["title"].Value.Trim());
        return title.Length > 1 && title[0] == title[^1] ? title[1..^1] : title;
    }

    private ElementInline Make(InlineReading reading, double share, string label)
    {
        var bar = new ElementInline("div");
        string[] level = _hasLevel ? [string.Create(CultureInfo.InvariantCulture, $"progress-{(int)(share - (share % _step))}plus")] : [];
        foreach (string name in _classes.Concat(level).Append("progress").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            bar.GetAttributes().AddClass(name);
        }

        var filled = new ElementInline("div");
        filled.GetAttributes().AddClass("progress-bar");
        filled.GetAttributes().AddProperty("style", string.Create(CultureInfo.InvariantCulture, $"width:{Rounded(share):0.00}%"));
        var text = new ElementInline("p");
        text.GetAttributes().AddClass("progress-label");
        reading.Fill(text, label);
        filled.AppendChild(text);
        bar.AppendChild(filled);
        return bar;
    }

    // Halves that are exact go to the even digit, as Python rounds.
    private static double Rounded(double share) => share * 8 % 1 == 0 ? Math.Round(share, 2, MidpointRounding.ToEven) : share;

    [GeneratedRegex("""\G\[=+\s*(?:(?<percent>100(?:.0+)?|[1-9]?[0-9](?:\.\d+)?)%|(?<part>\d+(?:\.\d+)?)\s*/\s*(?<whole>\d+(?:\.\d+)?))(?<title>\s+(?<quote>['"]).*?\k<quote>)?\s*\]""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }
}
