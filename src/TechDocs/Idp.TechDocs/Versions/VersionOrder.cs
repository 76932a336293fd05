using System.Text.RegularExpressions;

namespace Idp.TechDocs.Versions;

/// <summary>The order of versions as mike has it: newest first, in front of all those that do not begin with a number, as <c>dev</c>.</summary>
/// <remarks>Releases compare by their numbers; <c>a</c>, <c>b</c>, <c>rc</c> and <c>dev</c> behind a number are before the release without (setuptools' old rule).</remarks>
internal static partial class VersionOrder
{
    public static IEnumerable<SiteVersion> Sort(IEnumerable<SiteVersion> versions) => versions
        .OrderByDescending(version => Release().IsMatch(version.Name) ? 0 : 1)
        .ThenByDescending(version => KeyOf(version.Name), Comparer<string[]>.Create(Compare));

    internal static int Compare(string a, string b) => Compare(KeyOf(a), KeyOf(b));

    private static int Compare(string[] a, string[] b)
    {
        for (int i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            if (string.CompareOrdinal(a[i], b[i]) is var order and not 0)
            {
                return order;
            }
        }

        return a.Length - b.Length;
    }

    private static string[] KeyOf(string name)
    {
        var key = new List<string>();
        foreach (string text in Part().Split(name.ToLowerInvariant()).Append("final"))
        {
            string part = text switch
            {
                "pre" or "preview" or "rc" => "c",
                "-" => "final-",
                "dev" => "@",
                _ => text,
            };
            if (part is "" or ".")
            {
                continue;
            }

            if (char.IsAsciiDigit(part[0]))
            {
                key.Add(part.PadLeft(8, '0'));
                continue;
            }

            // What is less than the end is less than nothing there: 2.0-rc1 comes before 2.0, and 2 is 2.0.
            Trim(key, "*final-", string.CompareOrdinal(part, "final") < 0);
            Trim(key, "00000000", true);
            key.Add("*" + part);
        }

        return [.. key];
    }

    private static void Trim(List<string> key, string part, bool isWanted)
    {
        while (isWanted && key.Count > 0 && key[^1] == part)
        {
            key.RemoveAt(key.Count - 1);
        }
    }

    [GeneratedRegex("([0-9]+|[a-z]+|\\.|-)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex("^v?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Release();
}
