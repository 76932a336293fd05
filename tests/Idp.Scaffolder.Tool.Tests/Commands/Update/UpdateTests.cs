using Idp.Testing;

namespace Idp.Scaffolder.Tool.Tests.Commands.Update;

public sealed class UpdateTests : IDisposable
{
    private static readonly string Template = SampleTemplate.Readme.Replace(
        "  output:", "    - {id: manifest, action: 'idp:manifest', input: {values: '${{ parameters }}'}}\n  output:", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public UpdateTests()
    {
        WriteVersion("v1", "# ${{ values.name }}\n\none\ntwo\nthree\n");
        WriteVersion("v2", "# ${{ values.name }}\n\none\ntwo\nTHREE\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_only_the_template_changed_is_taken()
    {
        await GenerateAsync();

        var plan = await UpdateAsync();
        Assert.Equal((0, "# orders\n\none\ntwo\nthree\n"), (plan.ExitCode, _folder.Read("copy/README.md")));
        Assert.Contains("updated  README.md\n2 changes, 0 conflicts\n", plan.Output, StringComparison.Ordinal);

        Assert.Equal(0, (await UpdateAsync("--apply")).ExitCode);
        Assert.Equal("# orders\n\none\ntwo\nTHREE\n", _folder.Read("copy/README.md"));
        Assert.Equal("up to date\n", (await UpdateAsync()).Output);
    }

    [Fact]
    public async Task Changes_in_different_places_are_merged_when_the_older_template_is_there()
    {
        await GenerateAsync();
        _folder.Write("copy/README.md", "# Orders of ACME\n\none\ntwo\nthree\n");

        var run = await UpdateAsync("--from", _folder.PathTo("v1"), "--apply", "--diff");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("merged ", run.Output, StringComparison.Ordinal);
        Assert.Contains("-three\n+THREE\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("# Orders of ACME\n\none\ntwo\nTHREE\n", _folder.Read("copy/README.md"));
    }

    [Fact]
    public async Task A_conflict_makes_the_exit_code_1_and_is_marked()
    {
        await GenerateAsync();
        _folder.Write("copy/README.md", "# orders\n\none\ntwo\nmine\n");

        var run = await UpdateAsync("--from", _folder.PathTo("v1"), "--apply");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("conflict  README.md", run.Output, StringComparison.Ordinal);
        Assert.Contains("<<<<<<< ", _folder.Read("copy/README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_manifest_is_refused()
    {
        _folder.Write("copy/README.md", "# orders\n");

        var run = await UpdateAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("idp-template: there is no manifest '.idp/template.json'", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_that_is_none_is_refused()
    {
        _folder.Write("copy/.idp/template.json", "{}");

        Assert.Equal(2, (await UpdateAsync()).ExitCode);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_keeps_no_other_from_it_and_is_offered_again()
    {
        _folder.Write("v2/skeleton/new/a.txt", "a\n");
        _folder.Write("v2/skeleton/other.txt", "b\n");
        await GenerateAsync();
        _folder.Write("copy/new", "a file where a folder has to be\n");

        var run = await UpdateAsync("--apply");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("conflict  new/a.txt", run.Output, StringComparison.Ordinal);
        Assert.Equal("b\n", _folder.Read("copy/other.txt"));
        Assert.Equal("# orders\n\none\ntwo\nTHREE\n", _folder.Read("copy/README.md"));
        Assert.Equal(1, (await UpdateAsync()).ExitCode);

        File.Delete(_folder.PathTo("copy/new"));
        Assert.Equal(0, (await UpdateAsync("--apply")).ExitCode);
        Assert.Equal("a\n", _folder.Read("copy/new/a.txt"));
        Assert.Equal("up to date\n", (await UpdateAsync()).Output);
    }

    [Fact]
    public async Task A_folder_or_a_link_in_the_place_of_a_file_is_a_conflict_of_its_own()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs links.");
        _folder.Write("v2/skeleton/a.txt", "a\n");
        _folder.Write("v2/skeleton/b.txt", "b\n");
        await GenerateAsync();
        _folder.Write("copy/a.txt/mine.txt", "mine\n");
        string outside = _folder.Write("outside.txt", "outside\n");
        File.CreateSymbolicLink(_folder.PathTo("copy/b.txt"), outside);

        var run = await UpdateAsync("--apply");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("outside\n", _folder.Read("outside.txt"));
        Assert.Equal("# orders\n\none\ntwo\nTHREE\n", _folder.Read("copy/README.md"));
        var again = await UpdateAsync();
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("conflict  a.txt", again.Output, StringComparison.Ordinal);
        Assert.Contains("conflict  b.txt", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_becomes_a_folder_and_a_folder_a_file_when_the_template_says_so()
    {
        _folder.Write("v1/skeleton/a", "a\n");
        _folder.Write("v1/skeleton/b/c", "c\n");
        _folder.Write("v2/skeleton/a/d", "d\n");
        _folder.Write("v2/skeleton/b", "b\n");
        await GenerateAsync();

        Assert.Equal(0, (await UpdateAsync("--apply")).ExitCode);

        Assert.Equal(("d\n", "b\n"), (_folder.Read("copy/a/d"), _folder.Read("copy/b")));
        Assert.Equal("up to date\n", (await UpdateAsync()).Output);
    }

    [Fact]
    public async Task Marks_are_told_again_until_they_are_gone()
    {
        await GenerateAsync();
        _folder.Write("copy/README.md", "# orders\n\none\ntwo\nmine\n");
        Assert.Equal(1, (await UpdateAsync("--from", _folder.PathTo("v1"), "--apply")).ExitCode);
        string marked = _folder.Read("copy/README.md");

        var again = await UpdateAsync("--apply");
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("conflict  README.md", again.Output, StringComparison.Ordinal);
        Assert.Equal(marked, _folder.Read("copy/README.md"));

        _folder.Write("copy/README.md", "# orders\n\none\ntwo\nmine, and THREE\n");
        Assert.Equal(0, (await UpdateAsync("--apply")).ExitCode);
        Assert.Equal("up to date\n", (await UpdateAsync()).Output);
        Assert.Equal("# orders\n\none\ntwo\nmine, and THREE\n", _folder.Read("copy/README.md"));
    }

    [Fact]
    public async Task A_kept_file_is_told_again_until_it_changes_or_is_said_to_be_settled()
    {
        _folder.Write("v1/skeleton/gone.txt", "gone\n");
        await GenerateAsync();
        _folder.Write("copy/gone.txt", "mine\n");
        Assert.Equal(1, (await UpdateAsync("--apply")).ExitCode);

        var again = await UpdateAsync("--apply");
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("removed from the template", again.Output, StringComparison.Ordinal);

        Assert.Equal(0, (await UpdateAsync("--apply", "--resolved", "gone.txt")).ExitCode);
        Assert.Equal("up to date\n", (await UpdateAsync()).Output);
        Assert.Equal("mine\n", _folder.Read("copy/gone.txt"));
    }

    [Fact]
    public async Task Another_template_is_refused_unless_it_is_asked_for()
    {
        await GenerateAsync();
        _folder.Write("v2/template.yaml", Template.Replace("name: readme", "name: another", StringComparison.Ordinal));

        var run = await UpdateAsync("--apply");
        Assert.Equal((2, "# orders\n\none\ntwo\nthree\n"), (run.ExitCode, _folder.Read("copy/README.md")));
        Assert.Contains("--other-template", run.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await UpdateAsync("--apply", "--other-template")).ExitCode);
        Assert.Equal("up to date\n", (await UpdateAsync()).Output);
    }

    [Fact]
    public async Task The_right_to_run_a_file_is_that_of_the_side_that_changed_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Needs modes.");
            return;
        }

        const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode Run = Plain | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        foreach (var (name, v1, v2) in new[] { ("mine.sh", Run, Run), ("theirs.sh", Plain, Run), ("less.sh", Run, Plain) })
        {
            _folder.Write($"v1/skeleton/{name}", "1\n");
            _folder.Write($"v2/skeleton/{name}", "2\n");
            File.SetUnixFileMode(_folder.PathTo($"v1/skeleton/{name}"), v1);
            File.SetUnixFileMode(_folder.PathTo($"v2/skeleton/{name}"), v2);
        }

        await GenerateAsync();
        File.SetUnixFileMode(_folder.PathTo("copy/mine.sh"), Plain);
        File.SetUnixFileMode(_folder.PathTo("copy/theirs.sh"), Plain);

        Assert.Equal(0, (await UpdateAsync("--apply")).ExitCode);

        Assert.Equal(("2\n", Plain), (_folder.Read("copy/mine.sh"), File.GetUnixFileMode(_folder.PathTo("copy/mine.sh"))));
        Assert.Equal(("2\n", Run), (_folder.Read("copy/theirs.sh"), File.GetUnixFileMode(_folder.PathTo("copy/theirs.sh"))));
        Assert.Equal(("2\n", Plain), (_folder.Read("copy/less.sh"), File.GetUnixFileMode(_folder.PathTo("copy/less.sh"))));
        Assert.Equal("up to date\n", (await UpdateAsync()).Output);
    }

    [Fact]
    public async Task The_difference_of_new_files_is_one_that_git_applies()
    {
        await GenerateAsync();
        _folder.Write("v2/skeleton/one line.txt", "one");
        _folder.Write("v2/skeleton/two.txt", "one\ntwo\n");

        var run = await UpdateAsync("--diff");

        Assert.Contains("--- /dev/null\n+++ b/one line.txt\t\n@@ -0,0 +1 @@\n+one\n\\ No newline at end of file\n", run.Output, StringComparison.Ordinal);
        string patch = _folder.Write("copy.patch", run.Output);
        await ExternalProcess.RunWithSuccessAsync("git", ["-C", _folder.PathTo("copy"), "apply", "--no-index", patch]);
        Assert.Equal("one", _folder.Read("copy/one line.txt"));
        Assert.Equal("up to date\n", (await UpdateAsync()).Output);
    }

    private void WriteVersion(string version, string readme)
    {
        _folder.Write($"{version}/skeleton/README.md", readme);
        _folder.Write($"{version}/template.yaml", Template);
    }

    private async Task GenerateAsync()
    {
        string values = _folder.Write("values.json", """{"name": "orders"}""");
        var run = await ToolRun.OfAsync("dry-run", _folder.PathTo("v1"), "--values", values, "--output", _folder.PathTo("copy"));
        Assert.Equal(0, run.ExitCode);
    }

    private Task<ToolRun> UpdateAsync(params string[] options)
        => ToolRun.OfAsync(["update", _folder.PathTo("copy"), "--template", _folder.PathTo("v2"), .. options]);
}
