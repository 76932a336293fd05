namespace Idp.TechDocs.Tests.Navigation;

public sealed class NavigationPluginTests
{
    [Fact]
    public async Task Folders_arrange_themselves()
    {
        var docs = new TextContent
        {
            [".pages"] = "nav:\n  - Start: index.md\n  - ...\n  - last\n  - Web: https://example.com\n  - gone.md\n  - Group:\n      - ... | b*.md\n",
            ["index.md"] = "",
            ["a.md"] = "",
            ["b1.md"] = "",
            ["b2.md"] = "",
            ["last/.pages"] = "title: The last\nsort_type: natural\norder: desc\n",
            ["last/2.md"] = "",
            ["last/10.md"] = "",
            ["last/9.md"] = "",
            ["one/only.md"] = "",
            ["one/.pages"] = "collapse: true",
            ["secret/x.md"] = "",
            ["secret/.pages"] = "hide: true",
        };

        var result = await SiteText.NavigateAsync("plugins: [awesome-pages]", docs);

        Assert.Equal("""
            Start = index.md
            - = a.md
            - = one/only.md
            The last
              - = last/10.md
              - = last/9.md
              - = last/2.md
            Web -> https://example.com
            Group
              - = b1.md
              - = b2.md

            """, SiteText.Print(result.Nodes));
        Assert.Equal(["IDP3128@.pages:6:5"], result.Diagnostics.Select(fault => $"{fault.Id}@{fault.Location}"));
    }

    [Fact]
    public async Task The_rest_fills_a_written_navigation()
    {
        var docs = new TextContent { ["index.md"] = "", ["a.md"] = "", ["x/b.md"] = "", ["x/c.md"] = "" };

        var result = await SiteText.NavigateAsync("plugins: [awesome-pages]\nnav:\n  - Home: index.md\n  - More:\n      - ...\n  - x/c.md", docs);

        Assert.Equal("""
            Home = index.md
            More
              - = a.md
              X
                - = x/b.md
            - = x/c.md

            """, SiteText.Print(result.Nodes));
    }

    [Fact]
    public async Task A_page_of_links_is_the_navigation()
    {
        var docs = new TextContent
        {
            ["SUMMARY.md"] = """
                # Summary

                * [Not this](a.md)

                Text.

                * [Home](index.md)
                * Part
                    * [A](a.md)
                    * [Folder](sub/)
                * [Other](other/index.md)
                    * other/*.md
                * *.md
                * [Web](https://example.com "t")
                """,
            ["index.md"] = "",
            ["a.md"] = "",
            ["b.md"] = "",
            ["sub/SUMMARY.md"] = "- [Two](two.md)\n- [One](one.md)",
            ["sub/one.md"] = "",
            ["sub/two.md"] = "",
            ["other/index.md"] = "",
            ["other/z.md"] = "",
        };

        var result = await SiteText.NavigateAsync("plugins: [literate-nav]", docs);

        Assert.Equal("""
            Home = index.md
            Part
              A = a.md
              Folder
                Two = sub/two.md
                One = sub/one.md
            Other
              - = other/index.md
              - = other/z.md
            - = b.md
            Web -> https://example.com

            """, SiteText.Print(result.Nodes));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public async Task Folders_in_a_written_navigation_have_their_own()
    {
        var docs = new TextContent { ["index.md"] = "", ["sub/SUMMARY.md"] = "* [Two](two.md)\n* *\n", ["sub/one.md"] = "", ["sub/two.md"] = "", ["sub/deep/x.md"] = "" };

        var result = await SiteText.NavigateAsync("plugins: [literate-nav]\nnav:\n  - index.md\n  - Sub: sub/", docs);

        Assert.Equal("""
            - = index.md
            Sub
              Two = sub/two.md
              - = sub/one.md
              Deep
                - = sub/deep/x.md

            """, SiteText.Print(result.Nodes));
    }
}
