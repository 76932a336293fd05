using BenchmarkDotNet.Attributes;
using Idp.Catalog.Model;

namespace Idp.Benchmarks.Micro;

/// <summary>Reading one reference, as it stands in a field.</summary>
[MemoryDiagnoser]
public class EntityRefParsing
{
    [GlobalSetup]
    public void Check()
    {
        Answer.MustBe("component:default/ledger-stock-17", FullForm().ToString());
        Answer.MustBe("group:default/team-ledger-3", NameOnly().ToString());
        Answer.MustBe("component:default/ledger-stock-17", Identity());
    }

    [Benchmark]
    public EntityRef FullForm() => EntityRef.Parse("component:default/ledger-stock-17", "component", "default");

    [Benchmark]
    public EntityRef NameOnly() => EntityRef.Parse("team-ledger-3", "group", "default");

    [Benchmark]
    public string Identity() => EntityRef.Parse("Component:default/ledger-stock-17").ToString();
}
