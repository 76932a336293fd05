using Idp.TechDocs.Markdown;
using Idp.TechDocs.Markdown.Fuzzing;

namespace Idp.Benchmarks.Fuzzing;

/// <summary>Reads as many random pages as one likes; the tests read a few thousand.</summary>
internal static class MarkdownFuzz
{
    /// <summary>Returns whether no page threw.</summary>
    public static async Task<bool> RunAsync(CommandOptions options, TextWriter output)
    {
        var reader = new MarkdownReader(MarkdownText.Dialect);
        var (pages, seed, tokens) = (options.Number("pages"), options.Number("seed", 1), options.Number("tokens", 200));
        for (int i = 0; i < pages; i++)
        {
            string page = MarkdownText.Of(seed + i, tokens);
            try
            {
                reader.Read(page).ToHtml();
            }
            catch (Exception e)
            {
                await output.WriteLineAsync($"seed {seed + i} with {tokens} tokens throws: {e}");
                return false;
            }
        }

        await output.WriteLineAsync($"{pages} pages from seed {seed} on, none throws");
        return true;
    }
}
