using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Idp.Diagnostics;

namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>Compares what is wrong with a site with what was wrong before. Used by one thread at a time.</summary>
internal sealed class FindingChanges
{
    private List<Diagnostic>? _before;

    /// <summary>Takes what is wrong now.</summary>
    /// <returns>What was not wrong before, and how many are fixed and remain, as <c>2 fixed, 11 remain</c>; empty the first time, and where nothing is or was wrong.</returns>
    public (IReadOnlyList<Diagnostic> New, string Summary) Next(IReadOnlyList<Diagnostic> now)
    {
        var before = _before;
        _before = [.. now];
        if (before is null)
        {
            return (now, "");
        }

        // A text above that grows moves a fault, and makes no new one.
        var left = new Dictionary<(string, string?, string), int>();
        foreach (var old in before)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(left, KeyOf(old), out _)++;
        }

        var added = new List<Diagnostic>();
        foreach (var finding in now)
        {
            ref int count = ref CollectionsMarshal.GetValueRefOrNullRef(left, KeyOf(finding));
            if (Unsafe.IsNullRef(ref count) || count == 0)
            {
                added.Add(finding);
            }
            else
            {
                count--;
            }
        }

        int remaining = now.Count - added.Count;
        return (added, before.Count + added.Count == 0 ? "" : Summary(added.Count, before.Count - remaining, remaining));
    }

    private static string Summary(int added, int gone, int remaining)
        => string.Create(CultureInfo.InvariantCulture, $"{(added > 0 ? $"{added} new, " : "")}{gone} fixed, {remaining} remain");

    private static (string, string?, string) KeyOf(Diagnostic finding) => (finding.Id, finding.Location?.Path, finding.Message);
}
