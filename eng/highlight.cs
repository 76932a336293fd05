#:project ../src/TechDocs/Idp.TechDocs.Markdown/Idp.TechDocs.Markdown.csproj
#:property RestorePackagesWithLockFile=false

// Reads [{"language", "code"}...] and writes the HTML of each, and the time of this process: for eng/compare-highlighting.py.
using System.Diagnostics;
using System.Text.Json.Nodes;
using Idp.TechDocs.Markdown;

var blocks = JsonNode.Parse(Console.In.ReadToEnd())!.AsArray();
var reader = new MarkdownReader(MarkdownDialect.Plain.With("pymdownx.superfences"));
string[] html = Convert();
double cold = Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;
for (int i = 0; i < 10; i++)
{
    Convert();
}

double warm = (Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds - cold) / 10;
Console.Out.WriteLine(new JsonObject { ["html"] = new JsonArray([.. html]), ["cold"] = cold, ["warm"] = warm }.ToJsonString());

string[] Convert() => [.. blocks.Select(block => reader.Read($"``````````{block!["language"]}\n{block["code"]}\n``````````").ToHtml())];
