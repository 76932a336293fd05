using System.Globalization;
using System.Text.RegularExpressions;
using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Theme;

/// <summary>Text can be read in both schemes: WCAG 2.2, level AA, 1.4.3.</summary>
public sealed partial class ContrastTests
{
    private const double LeastContrast = 4.5;
    private static readonly string Styles = File.ReadAllText(RepositoryRoot.PathTo("src", "TechDocs", "Idp.TechDocs", "Theme", "Assets", "site.css"));
    private static readonly Dictionary<string, (string Light, string Dark)> Colors = Definition().Matches(Styles)
        .ToDictionary(match => match.Groups[1].Value, match => (match.Groups[2].Value, match.Groups[3].Value), StringComparer.Ordinal);

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>
        {
            { "--md-default-fg-color", "--md-default-bg-color" },
            { "--md-default-fg-color--light", "--md-default-bg-color" },
            { "--md-default-fg-color--light", "--md-raised-bg-color" },
            { "--md-default-fg-color--light", "--md-hover-bg-color" },
            { "--md-default-fg-color--light", "--md-code-bg-color" },
            { "--md-typeset-a-color", "--md-default-bg-color" },
            { "--md-accent-fg-color", "--md-hover-bg-color" },
            { "--md-default-fg-color", "--md-typeset-mark-color" },
            { "--md-code-fg-color", "--md-add-color" },
            { "--md-code-fg-color", "--md-remove-color" },
        };
        foreach (string name in Colors.Keys.Where(name => name.StartsWith("--md-code-hl-", StringComparison.Ordinal) && name != "--md-code-hl-color").Append("--md-code-fg-color"))
        {
            pairs.Add(name, "--md-code-bg-color");
            pairs.Add(name, "--md-code-hl-color");
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Text_stands_out_from_what_is_behind_it(string text, string behind)
    {
        Assert.InRange(Contrast(Colors[text].Light, Colors[behind].Light), LeastContrast, 21);
        Assert.InRange(Contrast(Colors[text].Dark, Colors[behind].Dark), LeastContrast, 21);
    }

    [Fact]
    public void The_name_of_the_site_stands_out_from_every_primary_color()
        => Assert.All(Primary().Matches(Styles), match =>
            Assert.InRange(Contrast(match.Groups[1].Value, match.Groups[2].Success ? match.Groups[2].Value : "#fff"), LeastContrast, 21));

    private static double Contrast(string one, string other)
    {
        double a = Luminance(one), b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string color)
    {
        string digits = color.Length == 4 ? string.Concat(color[1..].Select(c => new string(c, 2))) : color[1..];
        double[] parts = [.. Enumerable.Range(0, 3).Select(i => Linear(int.Parse(digits.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    [GeneratedRegex(@"^\s+(--md-[\w-]+):light-dark\((#\w+),(#\w+)\);$", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^\[data-md-color-primary=[\w-]+\]\{--md-primary-fg-color:(#\w+)(?:;--md-primary-bg-color:(#\w+))?\}$", RegexOptions.Multiline)]
    private static partial Regex Primary();
}
