using Idp.Benchmarks.Loads;

return await LoadProgram.RunAsync(args);
