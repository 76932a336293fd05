using BenchmarkDotNet.Running;
using Idp.Benchmarks;
using Idp.Benchmarks.Catalogs;
using Idp.Benchmarks.Fuzzing;
using Idp.Benchmarks.Loads;
using Idp.Benchmarks.Measuring;
using Idp.Benchmarks.Measuring.Docs;
using Idp.Benchmarks.Measuring.Search;
using Idp.Benchmarks.Measuring.Templates;
using Idp.Benchmarks.Micro;
using Idp.Benchmarks.Search;
using Idp.Benchmarks.Templates.Skeletons;

const string Usage = """
    generate --entities N --seed S --out DIR
    generate skeleton --files N --seed S --out DIR
    micro [options of BenchmarkDotNet, such as --filter *Yaml*]
    fuzz yaml --mutants N [--seed S] [--samples DIR]
    fuzz markdown --pages N [--seed S] [--tokens T]
    fuzz growth [--length N] [--most PERCENT]
    measure load --entities N [--seed S] [--rounds R] [--scratch DIR]
    measure table [--entities N] [--large N] [--other DIR] [--rounds R] [--scratch DIR] [--micro no]
    measure docs [--pages N] [--middle N] [--large N] [--rounds R] [--scratch DIR]
    measure search [--sites N] [--pages N] [--seconds S] [--rounds R] [--scratch DIR]
    measure templates [--files N] [--seconds S] [--rounds R] [--scratch DIR] [--micro no]
    """;

switch (args)
{
    case ["generate", "skeleton", .. var rest]:
        var asked = new CommandOptions(rest);
        var skeleton = new SkeletonGenerator(asked.Number("files"), (ulong)asked.Number("seed", 42)).Write(asked.Text("out"));
        Console.WriteLine($"{skeleton.Files} files, {skeleton.Bytes} bytes, {skeleton.Written} of them written, sha256 {skeleton.Sha256}");
        return 0;
    case ["generate", .. var rest]:
        var wanted = new CommandOptions(rest);
        var generated = new CatalogGenerator(wanted.Number("entities"), (ulong)wanted.Number("seed", 42)).Write(wanted.Text("out"));
        Console.WriteLine($"{generated.Entities} entities, {generated.Files} files, {generated.Bytes} bytes, {generated.References} references, sha256 {generated.Sha256}");
        return 0;
    case ["micro", .. var rest]:
        BenchmarkSwitcher.FromAssembly(typeof(ShortInProcess).Assembly).Run(rest, new ShortInProcess());
        return 0;
    case ["fuzz", "yaml", .. var rest]:
        return await YamlFuzz.RunAsync(new CommandOptions(rest), Console.Out) ? 0 : 1;
    case ["fuzz", "markdown", .. var rest]:
        return await MarkdownFuzz.RunAsync(new CommandOptions(rest), Console.Out) ? 0 : 1;
    case ["fuzz", "growth", .. var rest]:
        return await MarkdownGrowth.RunAsync(new CommandOptions(rest), Console.Out) ? 0 : 1;
    case ["measure", "table", .. var rest]:
        await Console.Out.WriteLineAsync(EngineTable.Measure(new CommandOptions(rest)));
        return 0;
    case ["measure", "templates", .. var rest]:
        await Console.Out.WriteLineAsync(TemplateTable.Measure(new CommandOptions(rest)));
        return 0;
    case ["measure", "docs", .. var rest]:
        await Console.Out.WriteLineAsync(await DocsTable.MeasureAsync(new CommandOptions(rest)));
        return 0;
    case ["child", "docs-warm", var sources, var site]:
        await Console.Out.WriteLineAsync(await WarmBuild.RunAsync(sources, site));
        return 0;
    case ["measure", "search", .. var rest]:
        await Console.Out.WriteLineAsync(SearchTable.Measure(new CommandOptions(rest)));
        return 0;
    case ["child", "search-build", var file, var sites, var pages]:
        await Console.Out.WriteLineAsync(await SearchLoad.BuildAsync(file, CommandOptions.Number(sites), CommandOptions.Number(pages)));
        return 0;
    case ["child", "search-ask", var file, var sites, var pages, var seconds]:
        await Console.Out.WriteLineAsync(await SearchLoad.AskAsync(file, CommandOptions.Number(sites), CommandOptions.Number(pages), CommandOptions.Number(seconds)));
        return 0;
    case ["measure", "load", .. var rest]:
        await Console.Out.WriteLineAsync(LoadMeasurement.Run(new CommandOptions(rest)));
        return 0;
    case ["child", .. var rest]:
        return await LoadProgram.RunAsync(rest);
    default:
        await Console.Error.WriteLineAsync(Usage);
        return 2;
}
