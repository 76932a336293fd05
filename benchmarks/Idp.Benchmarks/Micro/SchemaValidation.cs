using BenchmarkDotNet.Attributes;
using Idp.JsonSchemas;
using Newtonsoft.Json.Linq;

namespace Idp.Benchmarks.Micro;

/// <summary>Holding a parsed Component against a compiled schema.</summary>
[MemoryDiagnoser]
public class SchemaValidation
{
    private readonly JsonSchema _ours = JsonSchema.Load(ComponentSchema.Schema).Schema!;
    private readonly JsonElementInstance _instance = JsonElementInstance.Parse(ComponentSchema.Valid);
    private readonly JToken _token = JToken.Parse(ComponentSchema.Valid);
    private NJsonSchema.JsonSchema _theirs = null!;

    [GlobalSetup]
    public async Task Check()
    {
        _theirs = await NJsonSchema.JsonSchema.FromJsonAsync(ComponentSchema.Schema);
        Answer.MustBe(true, Ours());
        Answer.MustBe(0, NJsonSchemaOnTokens());
        Answer.MustBe(1, _ours.Evaluate(JsonElementInstance.Parse(ComponentSchema.Invalid)).Length);
        Answer.MustBe(1, _theirs.Validate(JToken.Parse(ComponentSchema.Invalid)).Count);
    }

    [Benchmark]
    public bool Ours() => _ours.IsValid(_instance);

    [Benchmark(Baseline = true)]
    public int NJsonSchemaOnTokens() => _theirs.Validate(_token).Count;
}
