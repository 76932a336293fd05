using Idp.Scaffolder.BuiltIn;

namespace Idp.Scaffolder.Tests.BuiltIn;

public sealed class SkeletonExtensionsTests
{
    [Fact]
    public async Task Files_of_a_skeleton_include_others_where_that_is_allowed()
    {
        using var bench = new ActionBench(new BuiltInActionOptions { AllowIncludes = true });
        bench.Write("template/s/a.txt", "{% include 'parts/head.txt' %}|${{ values.name }}").Write("template/s/parts/head.txt", "head of ${{ values.name }}");
        await bench.RunAsync("fetch:template", """{"url": "./s", "values": {"name": "orders"}}""");
        Assert.Equal("head of orders|orders", bench.Read("a.txt"));
    }

    [Fact]
    public async Task An_include_does_not_leave_the_skeleton()
    {
        using var bench = new ActionBench(new BuiltInActionOptions { AllowIncludes = true });
        bench.Write("template/s/a.txt", "{% include '../secret.txt' %}").Write("template/secret.txt", "secret");
        Assert.StartsWith("InputError: a.txt could not be rendered", await bench.FailAsync("fetch:template", """{"url": "./s"}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_option_an_include_fails_as_upstream()
    {
        using var bench = new ActionBench().Write("template/s/a.txt", "{% include 'b.txt' %}").Write("template/s/b.txt", "x");
        Assert.StartsWith("InputError: a.txt could not be rendered", await bench.FailAsync("fetch:template", """{"url": "./s"}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_may_be_written_in_Scriban()
    {
        using var bench = new ActionBench().Write("template/s/{{ values.name }}.txt", "{{ values.name | string.upcase }} ${{ values.name }}");
        await bench.RunAsync("fetch:template", """{"url": "./s", "idp:syntax": "scriban", "values": {"name": "orders"}}""");
        Assert.Equal("ORDERS $orders", bench.Read("orders.txt"));
    }

    [Fact]
    public async Task CopyWithoutRender_keeps_names_and_contents_where_the_host_says_so()
    {
        using var bench = new ActionBench(new BuiltInActionOptions { HonorCopyWithoutRender = true });
        bench.Write("template/s/raw/${{ values.name }}.txt", "${{ values.name }}").Write("template/s/a.txt", "${{ values.name }}");
        await bench.RunAsync("fetch:template", """{"url": "./s", "copyWithoutRender": ["raw"], "values": {"name": "orders"}}""");
        Assert.Equal(["a.txt", "raw/${{ values.name }}.txt"], bench.Files());
        Assert.Equal("${{ values.name }}", bench.Read("raw/${{ values.name }}.txt"));
    }

    [Fact]
    public async Task CopyWithoutRender_that_is_ignored_is_said()
    {
        using var bench = new ActionBench().Write("template/s/a.txt", "x");
        await bench.RunAsync("fetch:template", """{"url": "./s", "copyWithoutRender": ["raw"]}""");
        Assert.Contains(bench.Logger.Lines, line => line.StartsWith("warn: The input copyWithoutRender is ignored", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_files_that_fail_are_logged_in_order_and_the_first_is_the_failure()
    {
        using var bench = new ActionBench();
        for (int i = 0; i < 30; i++)
        {
            bench.Write($"template/s/f{i:00}.txt", i % 2 == 0 ? "${{ 1 | nofilter }}" : "x");
        }

        Assert.StartsWith("InputError: f00.txt could not be rendered: 1:", await bench.FailAsync("fetch:template", """{"url": "./s"}"""), StringComparison.Ordinal);
        Assert.Equal(15, bench.Logger.Lines.Count(line => line.StartsWith("error: ", StringComparison.Ordinal)));
        Assert.Equal(bench.Logger.Lines.Where(line => line.StartsWith("error: ", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            bench.Logger.Lines.Where(line => line.StartsWith("error: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_result_and_the_log_do_not_depend_on_how_many_files_are_rendered_at_once()
    {
        var results = new List<(string[] Files, string[] Log)>();
        foreach (int parallel in new[] { 1, 8 })
        {
            using var bench = new ActionBench(new BuiltInActionOptions { MaxParallelism = parallel });
            for (int i = 0; i < 200; i++)
            {
                bench.Write($"template/s/d{i % 7}/f{i}-${{{{ values.name }}}}.txt", $"{i} ${{{{ values.name }}}}");
            }

            await bench.RunAsync("fetch:template", """{"url": "./s", "values": {"name": "orders"}}""");
            results.Add((bench.Files(), [.. bench.Logger.Lines.SkipLast(1)]));
        }

        Assert.Equal(results[0].Files, results[1].Files);
        Assert.Equal(results[0].Log, results[1].Log);
    }

    [Fact]
    public async Task A_rendered_name_does_not_go_through_a_link_of_the_same_skeleton()
    {
        using var bench = new ActionBench();
        bench.Write("template/s/d${{ '' }}ir/x.txt", "x").Write("outside/keep.txt", "k");
        Directory.CreateSymbolicLink(Path.Combine(bench.Template, "s", "dir"), "../../outside");
        await bench.RunAsync("fetch:template", """{"url": "./s"}""");
        Assert.Equal(["dir/x.txt"], bench.Files());
        Assert.Equal(["keep.txt"], Directory.GetFiles(Path.Combine(bench.Root, "outside")).Select(Path.GetFileName));
    }
}
