#!/bin/bash
# Maakt van de delen (slurm-deel.sh) de site.
#SBATCH --job-name=kaart-samen
#SBATCH --cpus-per-task=2
#SBATCH --mem=4G
#SBATCH --time=01:00:00
set -eu
kaart build --samen
