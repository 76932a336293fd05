using BenchmarkDotNet.Running;
using Idp.Benchmarks;
using Idp.Benchmarks.Catalogs;
using Idp.Benchmarks.Children;
using Idp.Benchmarks.Fuzzing;
using Idp.Benchmarks.Measuring;
using Idp.Benchmarks.Micro;

const string Usage = """
    generate --entities N --seed S --out DIR
    micro [options of BenchmarkDotNet, such as --filter *Yaml*]
    fuzz yaml --mutants N [--seed S] [--samples DIR]
    measure load --entities N [--seed S] [--rounds R] [--scratch DIR]
    """;

switch (args)
{
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
    case ["measure", "load", .. var rest]:
        await Console.Out.WriteLineAsync(LoadMeasurement.Run(new CommandOptions(rest)));
        return 0;
    case ["child", var what, var folder]:
        Console.WriteLine((what == "ours" ? await OurLoad.RunAsync(folder) : BareParserLoad.Run(folder)).ToJson());
        return 0;
    default:
        await Console.Error.WriteLineAsync(Usage);
        return 2;
}
