using Idp.Content;
using Idp.Diagnostics;
using Idp.Testing;

namespace Idp.Scaffolder.Templates.Tests.Checking;

public sealed class SkeletonCheckTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task Files_of_a_skeleton_are_checked_with_the_values_of_their_step()
    {
        _folder.Write("t/skeleton/a.txt", "${{ values.name }} ${{ values.nmae }}\n${{ parameters.name }} ${{ values.name | kebab }}")
            .Write("t/skeleton/.github/workflows/ci.yml", "run: ${{ github.sha }}\nok: ${{ '${{' }} github.ref }}")
            .Write("t/skeleton/broken.txt", "a\n{% if values.name %}")
            .Write("t/skeleton/raw/b.txt", "${{ nothing }}")
            .Write("t/skeleton/bin.dat", "\0${{ nothing }}")
            .Write("t/skeleton/${{ 'docs' if values.docs }}/index.md", "plain");
        var faults = await CheckAsync("""
              steps:
                - action: fetch:template
                  input: { url: ./skeleton, values: { name: a }, copyWithoutTemplating: ["raw/**"] }
            """);
        Assert.Equal(
            [
                "t/skeleton/${{ 'docs' if values.docs }}/index.md 1:1 IDP2236",
                "t/skeleton/.github/workflows/ci.yml 1:10 IDP2233",
                "t/skeleton/a.txt 1:24 IDP2235",
                "t/skeleton/a.txt 2:42 IDP2213",
                "t/skeleton/a.txt 2:5 IDP2234",
                "t/skeleton/broken.txt 2 IDP2232",
            ],
            faults.Select(fault => $"{fault.Location!.Path} {(fault.Id == "IDP2232" ? $"{fault.Location.Start.Line}" : fault.Location.Start)} {fault.Id}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("./missing", "IDP2230")]
    [InlineData("../../elsewhere", "IDP2231")]
    public async Task A_skeleton_must_be_there(string url, string id)
    {
        var fault = Assert.Single(await CheckAsync($"  steps:\n  - action: fetch:template\n    input: {{ url: {url} }}\n"));
        Assert.Equal((id, url), (fault.Id, Text(fault)));
    }

    [Theory]
    [InlineData("https://example.com/skeleton")]
    [InlineData("${{ parameters.name }}")]
    public async Task What_lies_elsewhere_is_not_looked_at(string url)
        => Assert.Empty(await CheckAsync($"  steps:\n  - action: fetch:template\n    input: {{ url: \"{url}\" }}\n"));

    [Fact]
    public async Task A_single_file_is_a_skeleton_too()
    {
        _folder.Write("t/a.txt", "${{ values.x }}");
        Assert.Equal("IDP2235", Assert.Single(await CheckAsync("  steps:\n  - action: fetch:template:file\n    input: { url: ./a.txt, targetPath: b }\n")).Id);
    }

    [Fact]
    public async Task The_syntax_of_cookiecutter_sees_another_name()
    {
        _folder.Write("t/s/a.txt", "{{ cookiecutter.name }} {{ values.name }}");
        Assert.Equal("IDP2234", Assert.Single(await CheckAsync("  steps:\n  - action: fetch:template\n    input: { url: s, cookiecutterCompat: true, values: { name: a } }\n")).Id);
    }

    [Fact]
    public async Task No_more_files_are_read_than_the_option_says()
    {
        _folder.Write("t/s/a", "a").Write("t/s/b", "b");
        var template = TemplateCheckerTests.Read("  steps:\n  - action: fetch:template\n    input: { url: s }\n");
        var faults = await new TemplateChecker(new TemplateCheckerOptions { MaxSkeletonFiles = 1 })
            .CheckAsync(template, new FileContentReader(_folder.Path), "t/template.yaml", TestContext.Current.CancellationToken);
        Assert.Equal("IDP2237", Assert.Single(faults).Id);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<IReadOnlyList<Diagnostic>> CheckAsync(string steps)
        => await new TemplateChecker().CheckAsync(TemplateCheckerTests.Read(steps), new FileContentReader(_folder.Path), "t/template.yaml", TestContext.Current.CancellationToken);

    private static string Text(Diagnostic fault)
        => System.Text.Encoding.UTF8.GetString(fault.Location!.Source!.Utf8.Span.Slice(fault.Location.Span.Start, fault.Location.Span.Length));
}
