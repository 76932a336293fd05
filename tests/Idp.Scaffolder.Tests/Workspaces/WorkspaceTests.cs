using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Workspaces;
using Idp.Testing;

namespace Idp.Scaffolder.Tests.Workspaces;

public sealed class WorkspaceTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("./a/../b", "b")]
    [InlineData(".", "")]
    [InlineData("", "")]
    [InlineData("..a/b", "..a/b")]
    public void Paths_inside_are_resolved(string path, string inside)
    {
        var workspace = Make();
        Assert.Equal(Path.TrimEndingDirectorySeparator(Path.Join(workspace.Path, inside)), workspace.Resolve(path));
    }

    [Fact]
    public void A_full_path_inside_is_taken_as_an_action_gave_it()
    {
        var workspace = Make();
        Assert.Equal(Path.Join(workspace.Path, "a"), workspace.Resolve(Path.Join(workspace.Path, "a")));
        Assert.Equal(workspace.Path, workspace.Resolve(workspace.Path));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\x")]
    [InlineData("c:/x")]
    [InlineData("..\\x")]
    [InlineData("a\\..\\..\\x")]
    [InlineData("\\\\server\\share")]
    [InlineData("a\0b")]
    public void Paths_that_lead_outside_are_refused(string path)
        => Assert.Equal("NotAllowedError", Assert.Throws<ActionException>(() => Make().Resolve(path)).Name);

    [Fact]
    public void A_neighbour_whose_name_begins_alike_is_outside()
    {
        var workspace = Make();
        Assert.Throws<ActionException>(() => workspace.Resolve(workspace.Path + "-other/a"));
    }

    [Fact]
    public void A_link_that_leads_outside_is_refused_also_when_it_was_made_meanwhile()
    {
        var workspace = Make();
        workspace.WriteBytes("dir/a.txt", "x"u8);
        Directory.Delete(Path.Join(workspace.Path, "dir"), recursive: true);
        _folder.Write("outside/a.txt", "secret");
        Directory.CreateSymbolicLink(Path.Join(workspace.Path, "dir"), _folder["outside"]);
        Assert.Throws<ActionException>(() => workspace.ReadBytes("dir/a.txt"));
        Assert.Throws<ActionException>(() => workspace.WriteBytes("dir/b.txt", "x"u8));
        Assert.Equal(["outside/a.txt"], _folder.Files().Where(file => file.StartsWith("outside/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_link_to_a_file_outside_is_not_written_through()
    {
        var workspace = Make();
        Directory.CreateDirectory(workspace.Path);
        _folder.Write("outside.txt", "old");
        File.CreateSymbolicLink(Path.Join(workspace.Path, "l"), "../outside.txt");
        Assert.Throws<ActionException>(() => workspace.WriteBytes("l", "new"u8));
        Assert.Equal("old", _folder.Read("outside.txt"));
    }

    [Fact]
    public void A_link_that_stays_inside_is_followed()
    {
        var workspace = Make();
        workspace.WriteBytes("a/b.txt", "1"u8);
        Directory.CreateSymbolicLink(Path.Join(workspace.Path, "l"), "a");
        workspace.WriteBytes("l/b.txt", "2"u8);
        Assert.Equal("2"u8.ToArray(), workspace.ReadBytes("a/b.txt"));
    }

    [Fact]
    public void Links_in_a_circle_are_refused()
    {
        var workspace = Make();
        Directory.CreateDirectory(workspace.Path);
        File.CreateSymbolicLink(Path.Join(workspace.Path, "x"), "y");
        File.CreateSymbolicLink(Path.Join(workspace.Path, "y"), "x");
        Assert.Throws<ActionException>(() => workspace.ReadBytes("x"));
    }

    [Fact]
    public void Every_bound_is_kept_and_named()
    {
        string Fails(WorkspaceOptions bounds, Action<Workspace> act)
            => Assert.Throws<ActionException>(() => act(new Workspace(_folder[Path.GetRandomFileName()], bounds))).Message;
        Assert.Contains("MaxFiles", Fails(new() { MaxFiles = 1 }, w => { w.WriteBytes("a", []); w.WriteBytes("b", []); }), StringComparison.Ordinal);
        Assert.Contains("MaxBytes", Fails(new() { MaxBytes = 3 }, w => { w.WriteBytes("a", "12"u8); w.WriteBytes("b", "12"u8); }), StringComparison.Ordinal);
        Assert.Contains("MaxFileBytes", Fails(new() { MaxFileBytes = 3 }, w => w.WriteBytes("a", "1234"u8)), StringComparison.Ordinal);
        Assert.Contains("MaxDepth", Fails(new() { MaxDepth = 2 }, w => w.WriteBytes("a/b/c", [])), StringComparison.Ordinal);
        Assert.Contains("MaxNameLength", Fails(new() { MaxNameLength = 3 }, w => w.WriteBytes("éé", [])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_is_not_opened()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs mkfifo.");
        var workspace = Make();
        Directory.CreateDirectory(workspace.Path);
        using var made = System.Diagnostics.Process.Start("mkfifo", Path.Join(workspace.Path, "p"));
        made.WaitForExit();
        Assert.Throws<ActionException>(() => workspace.ReadBytes("p"));
        Assert.Throws<ActionException>(() => workspace.WriteBytes("p", []));
    }

    public void Dispose() => _folder.Dispose();

    private Workspace Make() => new(_folder["w"]);
}
