namespace Idp.TechDocs.Tests.Navigation;

public sealed class NavigationBuilderTests
{
    private static readonly TextContent Docs = new()
    {
        ["zebra.md"] = "",
        ["index.md"] = "",
        ["a_b-c/README.md"] = "",
        ["a_b-c/one.md"] = "",
        ["Big/x.md"] = "",
        ["img.png"] = "",
        [".hidden/a.md"] = "",
        ["templates/a.md"] = "",
        ["both/README.md"] = "",
        ["both/index.md"] = "",
    };

    [Fact]
    public async Task A_site_without_navigation_follows_its_folders()
    {
        var result = await SiteText.NavigateAsync("site_name: a", Docs);

        Assert.Equal("""
            - = index.md
            - = zebra.md
            Big
              - = Big/x.md
            A b c
              - = a_b-c/README.md
              - = a_b-c/one.md
            Both
              - = both/index.md

            """, SiteText.Print(result.Nodes));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public async Task What_is_wrong_with_a_written_navigation_is_said()
    {
        var result = await SiteText.NavigateAsync("""
            nav:
              - ./index.md
              - Gone: gone.md
              - Root: /x/
              - Web: https://example.com
              - Picture: img.png
              - Part:
                  - One: a_b-c/one.md
            not_in_nav: |
              /Big/
            """, Docs);

        Assert.Equal("""
            - = index.md
            Gone -> gone.md
            Root -> /x/
            Web -> https://example.com
            Picture -> img.png
            Part
              One = a_b-c/one.md

            """, SiteText.Print(result.Nodes));
        Assert.Equal(["IDP3122@1:1", "IDP3120@3:11", "IDP3121@4:11"], result.Diagnostics.Select(fault => $"{fault.Id}@{fault.Location?.Start}"));
        Assert.Equal(["zebra.md", "a_b-c/README.md", "both/index.md"], result.Omitted);
    }

    [Fact]
    public async Task Validation_decides_the_weight()
    {
        var result = await SiteText.NavigateAsync("""
            nav: [index.md, gone.md, /zebra.md]
            validation: { omitted_files: ignore, nav: { not_found: info, absolute_links: relative_to_docs } }
            """, Docs);

        Assert.Equal(["info IDP3120"], result.Diagnostics.Select(fault => $"{fault.Severity.ToString().ToLowerInvariant()} {fault.Id}"));
        Assert.Equal("zebra.md", result.Nodes[2].Page);
    }

    [Fact]
    public async Task Excluded_files_are_not_there()
    {
        var result = await SiteText.NavigateAsync("""
            exclude_docs: |
              *.png
              /a_b-c/*
              !one.md
              !.hidden
            plugins:
              - exclude:
                  glob: ["both/*"]
                  regex: ['Big/[x-z]\.md', '(a)\1']
            """, Docs);

        Assert.Equal(["index.md", "zebra.md", ".hidden/a.md", "a_b-c/one.md"], result.Files);
        Assert.Equal(["IDP3125@9:32"], result.Diagnostics.Select(fault => $"{fault.Id}@{fault.Location?.Start}"));
    }

    [Fact]
    public async Task Redirects_are_read_with_their_places()
    {
        var result = await SiteText.NavigateAsync("""
            plugins:
              - redirects:
                  redirect_maps:
                    old.md: zebra.md#part
                    web.md: https://example.com
                    zebra.md: index.md
                    lost.md: gone.md
                    old.html: index.md
                    ../x.md: index.md
            """, Docs);

        Assert.Equal(["old.md zebra.md #part False 4:9", "web.md https://example.com  True 5:9"],
            result.Redirects.Select(r => $"{r.From} {r.Target} {r.Fragment} {r.IsAddress} {r.Location!.Start}"));
        Assert.Equal(
            ["IDP3123 6:9", "IDP3123 7:18", "IDP3123 8:9", "IDP3123 9:9"],
            result.Diagnostics.Where(fault => fault.Id == "IDP3123").Select(fault => $"{fault.Id} {fault.Location!.Start}"));
    }

    [Fact]
    public async Task A_page_stands_for_its_section()
    {
        var result = await SiteText.NavigateAsync("plugins: [section-index]", Docs);

        Assert.Contains("A b c = a_b-c/README.md\n  - = a_b-c/one.md\n", SiteText.Print(result.Nodes), StringComparison.Ordinal);
        Assert.Equal("A b c", result.Nodes[3].ToItem(page => page, page => page).Title);
    }
}
