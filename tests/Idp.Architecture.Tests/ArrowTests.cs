using Idp.Testing;

namespace Idp.Architecture.Tests;

public sealed class ArrowTests
{
    [Fact]
    public void Every_project_is_drawn_and_every_drawn_package_is_a_project()
        => Assert.Equal(SourceProject.All.Select(project => project.Name), DrawnArrows.Read().Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_exactly_what_is_drawn(string name)
    {
        var project = SourceProject.All.Single(project => project.Name == name);
        var drawn = DrawnArrows.Read().GetValueOrDefault(name, []);
        Assert.Equal(drawn.Order(StringComparer.Ordinal), project.References.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_arrow_leads_back()
    {
        var drawn = DrawnArrows.Read();
        var settled = new HashSet<string>(StringComparer.Ordinal);
        while (drawn.Keys.Where(name => !settled.Contains(name)).Where(IsSettled).ToList() is { Count: > 0 } next)
        {
            settled.UnionWith(next);
        }

        Assert.Empty(drawn.Keys.Except(settled));

        bool IsSettled(string name) => drawn[name].All(target => !drawn.ContainsKey(target) || settled.Contains(target));
    }

    [Fact]
    public void The_block_is_read_line_by_line()
    {
        var drawn = DrawnArrows.Parse("text\n```arrows\nsrc/A/\n  One →\n  Two → One,\n      Other.Package\n```\nmore");
        Assert.Equal([], drawn["One"]);
        Assert.Equal(["One", "Other.Package"], drawn["Two"]);
    }

    public static TheoryData<string> Projects => [.. SourceProject.All.Select(project => project.Name)];
}
