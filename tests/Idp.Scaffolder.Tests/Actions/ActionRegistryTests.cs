using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace Idp.Scaffolder.Tests.Actions;

public sealed class ActionRegistryTests
{
    [Fact]
    public void Two_actions_of_one_id_are_refused()
        => Assert.Contains(
            "'test:greet' has already been registered",
            Assert.Throws<ArgumentException>(() => new ActionRegistry(new Greet(), new Greet())).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_action_that_is_not_there_is_a_NotFoundError()
        => Assert.Equal("NotFoundError", Assert.Throws<ActionException>(() => new ActionRegistry().Get("a:b")).Name);

    [Fact]
    public void A_fake_takes_the_place_of_an_action()
    {
        var fake = new Greet();

        Assert.True(new ActionRegistry(new Greet()).With(fake).TryGet("test:greet", out var action));
        Assert.Same(fake, action);
    }

    [Fact]
    public void Services_register_actions_by_type_and_by_instance_and_once()
    {
        var services = new ServiceCollection();
        services.AddIdpScaffolder().AddAction<Greet>().AddAction<Greet>();
        services.AddIdpScaffolder().AddAction(new Other());
        using var provider = services.BuildServiceProvider();

        Assert.NotNull(provider.GetRequiredService<Idp.Scaffolder.Runs.ScaffolderRunner>());
        Assert.Equal(["test:greet", "test:other"], provider.GetRequiredService<ActionRegistry>().Descriptors.Select(descriptor => descriptor.Id));
    }

    [Fact]
    public async Task A_typed_action_reads_its_input_and_gives_its_properties_as_outputs()
    {
        var context = new ActionContext { Workspace = new Workspace(Path.GetTempPath()) };

        await new Greet().ExecuteAsync(new JsonObject { ["name"] = "Ada" }, context, TestContext.Current.CancellationToken);

        Assert.Equal("""{"text":"Hello Ada"}""", context.Outputs.ToJsonString());
    }

    [Theory]
    [InlineData(false, false, ActionRecovery.Ask)]
    [InlineData(true, false, ActionRecovery.Repeat)]
    [InlineData(false, true, ActionRecovery.Repeat)]
    public void An_action_that_says_nothing_of_repetition_is_asked_about(bool isReadOnly, bool isIdempotent, ActionRecovery expected)
        => Assert.Equal(expected, new ActionDescriptor("a:b") { IsReadOnly = isReadOnly, IsIdempotent = isIdempotent }.Recovery);

    [Fact]
    public async Task A_checkpoint_of_a_context_causes_its_effect_once()
    {
        var context = new ActionContext { Workspace = new Workspace(Path.GetTempPath()) };
        int effects = 0;

        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(1, await context.CheckpointAsync("key", _ => ValueTask.FromResult(++effects), TestContext.Current.CancellationToken));
        }
    }

    private sealed class Greet() : TemplateAction<Greet.Input, Greet.Output>(new ActionDescriptor("test:greet"))
    {
        protected override ValueTask<Output> RunAsync(Input input, ActionContext context, CancellationToken cancellationToken)
            => ValueTask.FromResult(new Output($"Hello {input.Name}", null));

        public sealed record Input(string Name);

        public sealed record Output(string Text, string? Missing);
    }

    private sealed class Other() : TemplateAction(new ActionDescriptor("test:other"))
    {
        public override ValueTask ExecuteAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
