using CsCheck;

namespace Idp.Content.Tests;

public sealed class ContentPathTests
{
    [Theory]
    [InlineData("a/b.yaml", "a/b.yaml")]
    [InlineData("./a//b/", "a/b")]
    [InlineData("a/../b", "b")]
    [InlineData("", "")]
    [InlineData(".", "")]
    [InlineData("...", "...")]
    [InlineData("..a/b..", "..a/b..")]
    public void A_path_is_normalized(string text, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && text.Contains("..", StringComparison.Ordinal), "Windows takes dots at the end away.");
        Assert.Equal(expected, ContentPath.Parse(text).Value);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a/../..")]
    [InlineData("../root-sibling/x")]
    [InlineData("/etc/passwd")]
    [InlineData("//host/share")]
    [InlineData("C:/x")]
    [InlineData("c:x")]
    [InlineData("..\\x")]
    [InlineData("a\\b")]
    [InlineData("a\0b")]
    public void What_leaves_the_root_or_is_no_relative_path_is_refused_with_a_reason(string text)
    {
        Assert.False(ContentPath.TryParse(text, out _, out string? error));
        Assert.NotEmpty(error);
        Assert.Throws<FormatException>(() => ContentPath.Parse(text));
    }

    [Fact]
    public void A_path_is_bounded_in_length() => Assert.False(ContentPath.TryParse(new string('a', ContentPath.MaxLength + 1), out _));

    [Fact]
    public void A_path_is_resolved_from_the_folder_that_names_it()
    {
        var folder = ContentPath.Parse("a/b/catalog-info.yaml").Folder;
        Assert.True(folder.TryResolve("../c/x.json", out var path, out _));
        Assert.Equal("a/c/x.json", path.Value);
        Assert.Equal(("x.json", "a/c"), (path.Name, path.Folder.Value));
        Assert.False(folder.TryResolve("../../../x", out _, out _));
        Assert.Equal(ContentPath.Root, ContentPath.Parse("x").Folder);
    }

    [Fact]
    public void No_text_leaves_the_root() => Gen.Select(
        Texts.OneOf("..", ".", "/", "\\", "a", "C:", "", "//", "\0", "~", "%2e%2e", "..%2f", ":", " ", "root2", "\u2024\u2024", "．．"),
        Texts.OneOf("/", "", "\\")).Array[0, 8].Select(parts => string.Concat(parts.Select(part => part.Item1 + part.Item2))).Sample(text =>
        {
            string root = Path.GetFullPath("/srv/root");
            if (ContentPath.TryResolve(root, text, out string? full))
            {
                Assert.True(full == root || full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal), full);
                Assert.Equal(full, Path.GetFullPath(full));
            }
        }, iter: 20_000);

    [Fact]
    public void A_normalized_path_reads_back() => Gen.String.Sample(text =>
    {
        if (ContentPath.TryParse(text, out var path))
        {
            Assert.Equal(path, ContentPath.Parse(path.Value));
        }
    });
}
