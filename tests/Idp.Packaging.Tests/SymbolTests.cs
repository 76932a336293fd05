using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;
using Idp.Testing;

namespace Idp.Packaging.Tests;

public sealed class SymbolTests(PackedRepository repository)
{
    // The kind of the custom debug information that holds the source link document, by the portable PDB specification.
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static TheoryData<string> Projects => [.. SourceProject.All.Where(project => project.HasAssembly).Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Sources_are_found_at_the_commit_that_was_built(string name)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbImage([.. repository.Packages[name].ReadSymbols()]);
        var reader = provider.GetMetadataReader();
        var links = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(info => reader.GetGuid(info.Kind) == SourceLink);
        using var json = JsonDocument.Parse(reader.GetBlobBytes(links.Value));
        var link = Assert.Single(json.RootElement.GetProperty("documents").EnumerateObject());
        Assert.Equal("/_/*", link.Name);
        Assert.Equal($"https://raw.githubusercontent.com/idp-libraries/idp-libraries/{repository.Commit}/*", link.Value.GetString());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_source_file_is_mapped_away_from_the_machine(string name)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbImage([.. repository.Packages[name].ReadSymbols()]);
        var reader = provider.GetMetadataReader();
        Assert.All(reader.Documents, handle => Assert.StartsWith("/_", reader.GetString(reader.GetDocument(handle).Name), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_is_deterministic_and_names_no_folder_of_the_machine(string name)
    {
        var bytes = repository.Packages[name].Read(repository.Packages[name].AssemblyEntry);
        using var image = new PEReader(ImmutableArray.Create(bytes));
        Assert.Contains(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(repository.Clone)));
        Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(repository.Clone)));
        Assert.Equal(-1, repository.Packages[name].ReadSymbols().AsSpan().IndexOf(Encoding.UTF8.GetBytes(repository.Clone)));
    }

    [Fact]
    public async Task A_second_build_elsewhere_gives_the_same_bytes()
    {
        const string Name = "Idp.Diagnostics";
        var clone = Path.Combine(repository.Folder, "another", "place");
        await PackedRepository.CloneAsync(clone);
        var result = await PackedRepository.BuildAsync(clone, "build", SourceProject.All.Where(project => project.Name == Name));
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        var again = await File.ReadAllBytesAsync(Path.Combine(clone, "artifacts", "bin", Name, "release", $"{Name}.dll"), TestContext.Current.CancellationToken);
        Assert.Equal(repository.Packages[Name].Read(repository.Packages[Name].AssemblyEntry), again);
    }
}
