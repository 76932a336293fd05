using System.Text.Json;
using System.Text.Json.Serialization;

namespace Idp.Benchmarks.Loads;

/// <summary>How processes write what they found, without looking at types while they run.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(LoadReport))]
[JsonSerializable(typeof(ColdReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
