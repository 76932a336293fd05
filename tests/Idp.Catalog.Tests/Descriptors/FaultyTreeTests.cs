using System.Text.RegularExpressions;
using Idp.Catalog.Descriptors;
using Idp.Diagnostics;
using Idp.Testing;

namespace Idp.Catalog.Tests.Descriptors;

/// <summary>The table in <c>samples/faulty/README.md</c> says where each fault is; a diagnostic must be there, and no other.</summary>
public sealed partial class FaultyTreeTests
{
    // Guards against hostile input stop where they notice, not where it starts.
    private static readonly string[] PlaceIsTheGuards = ["yaml-billion-laughs", "yaml-too-deep", "yaml-bad-indentation", "included-yaml-broken"];

    private static readonly Lazy<Task<DescriptorReadResult>> Tree = new(
        () => new DescriptorReader().ReadAsync([RepositoryRoot.PathTo("samples", "faulty")]));

    /// <summary>The rows of the sections about single documents.</summary>
    public static TheoryData<string, string, string> Places()
    {
        var data = new TheoryData<string, string, string>();
        var section = string.Empty;
        foreach (var line in File.ReadLines(RepositoryRoot.PathTo("samples", "faulty", "README.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                section = line[3..].Trim();
            }
            else if (section is not ("Across files" or "Annotation values" or "Locations" or "Annotations") && Row().Match(line) is { Success: true } row)
            {
                data.Add(row.Groups["folder"].Value, row.Groups["file"].Value, row.Groups["place"].Value);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Every_fault_is_found_at_its_line_and_column(string folder, string file, string place)
    {
        var found = (await Tree.Value).AllDiagnostics.Where(diagnostic => IsIn(diagnostic.Location, folder)).ToList();
        var places = found.Select(diagnostic => diagnostic.Location!)
            .Concat(found.SelectMany(diagnostic => diagnostic.Related).Select(related => related.Location))
            .Where(location => location.Path.EndsWith($"/{folder}/{file}", StringComparison.Ordinal))
            .Select(location => location.Start.ToString())
            .ToList();
        if (PlaceIsTheGuards.Contains(folder))
        {
            Assert.NotEmpty(places);
        }
        else
        {
            Assert.Contains(place, places);
        }
    }

    [Fact]
    public async Task One_fault_gives_one_diagnostic()
    {
        var many = (await Tree.Value).AllDiagnostics
            .GroupBy(diagnostic => Path.GetFileName(Path.GetDirectoryName(diagnostic.Location!.Path))!)
            .Where(group => group.Key != "several-faults" && group.Count() > 1)
            .SelectMany(group => group.Select(diagnostic => diagnostic.ToString()));
        Assert.Empty(many);
    }

    [Fact]
    public async Task Several_faults_of_one_document_all_appear_and_hide_no_neighbour()
    {
        var file = (await Tree.Value).Files.Single(file => file.Path.Contains("/several-faults/", StringComparison.Ordinal));
        Assert.Equal(5, file.Documents[1].Diagnostics.Length);
        Assert.Equal([true, false, false, true], file.Documents.Select(document => document.IsValid));
    }

    private static bool IsIn(SourceLocation? location, string folder)
        => location is not null && location.Path.Contains($"/{folder}/", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| `(?<folder>[\w-]+)` \| `(?<file>[^`]+)` \| .+ \| (?<place>\d+:\d+) \| .+ \|$")]
    private static partial Regex Row();
}
